import type { Atlas } from '../atlas.ts';
import type { Claim } from '../feature/claim.ts';
import { type CitedSource, cite } from './cite.ts';

/** A published figure beside the others, with who gave it and where. */
export type ClaimRow = {
  readonly id: string;
  readonly claim: Claim;
  readonly sources: readonly CitedSource[];
};

const subject = (claim: Claim) => (claim.kind === 'total' ? claim.scope : claim.what);

/** Ids and dates are plain ASCII: comparing them as text needs no collation, which is slow to start. */
const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The claims of one kind, those on one subject together, the newest first. Nothing is merged or averaged. */
export const claimRows = (atlas: Atlas, kind: Claim['kind']): ClaimRow[] =>
  Object.entries(atlas.claims)
    .filter(([, claim]) => claim.kind === kind)
    .map(([id, claim]) => ({ id, claim, sources: cite(atlas, claim.sources) }))
    .sort(
      (a, b) =>
        order(subject(a.claim), subject(b.claim)) ||
        order(b.claim.date ?? '', a.claim.date ?? '') ||
        order(a.id, b.id),
    );
