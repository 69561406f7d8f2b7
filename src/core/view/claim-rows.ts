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

/** The claims of one kind, those on one subject together, the newest first. Nothing is merged or averaged. */
export const claimRows = (atlas: Atlas, kind: Claim['kind']): ClaimRow[] =>
  Object.entries(atlas.claims)
    .filter(([, claim]) => claim.kind === kind)
    .map(([id, claim]) => ({ id, claim, sources: cite(atlas, claim.sources) }))
    .sort(
      (a, b) =>
        subject(a.claim).localeCompare(subject(b.claim), 'en') ||
        (b.claim.date ?? '').localeCompare(a.claim.date ?? '', 'en') ||
        a.id.localeCompare(b.id, 'en'),
    );
