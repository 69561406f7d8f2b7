import type { Atlas } from '../atlas/atlas.ts';
import { type CitedSource, cite } from '../atlas/cite.ts';
import type { Claim } from '../atlas/claim.ts';

/** A published figure beside the others, with who gave it and where. */
export type ClaimRow<C extends Claim = Claim> = {
  readonly id: string;
  readonly claim: C;
  readonly sources: readonly CitedSource[];
};

export type ClaimOf<K extends Claim['kind']> = Extract<Claim, { readonly kind: K }>;

const subject = (claim: Claim) => (claim.kind === 'total' ? claim.scope : claim.what);

/** Ids and dates are plain ASCII: comparing them as text needs no collation, which is slow to start. */
const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** A claim with what it rests on. */
export const claimRow = <C extends Claim>(atlas: Atlas, id: string, claim: C): ClaimRow<C> => ({
  id,
  claim,
  sources: cite(atlas, claim.sources),
});

/** The claims of one kind, those on one subject together, the newest first. Nothing is merged or averaged. */
export const claimRows = <K extends Claim['kind']>(atlas: Atlas, kind: K): ClaimRow<ClaimOf<K>>[] =>
  Object.entries(atlas.claims)
    .flatMap(([id, claim]) => (claim.kind === kind ? [claimRow(atlas, id, claim as ClaimOf<K>)] : []))
    .sort(
      (a, b) =>
        order(subject(a.claim), subject(b.claim)) ||
        order(b.claim.date ?? '', a.claim.date ?? '') ||
        order(a.id, b.id),
    );
