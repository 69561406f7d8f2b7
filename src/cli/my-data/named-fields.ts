import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { Properties } from '../../core/my-data/read-item.ts';
import type { NamedFields } from '../exchange/argument-types.ts';

/** Fields on which sums, errors and what is stated rest. */
const judgingRoles = ['from', 'to', 'exchange', 'area', 'accuracy'] as const;

/** Whether the two mappings would judge a file differently. */
export const judgeAlike = (one: FieldMapping, other: FieldMapping): boolean =>
  judgingRoles.every((role) => (one[role] ?? null) === (other[role] ?? null));

/** Watches whether any feature has the fields that the caller names. */
export function watchNamedFields(named: NamedFields = {}) {
  const missing = new Set(judgingRoles.flatMap((role) => named[role] ?? []));
  return {
    see(own: Properties): void {
      for (const field of missing) if (Object.hasOwn(own, field)) missing.delete(field);
    },
    /** Those that no feature has had so far. */
    missing: (): readonly string[] => [...missing],
  };
}
