import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { PartyAnswers } from '../../core/my-data/party.ts';
import type { Properties } from '../../core/my-data/read-item.ts';
import { writtenParties } from '../../core/my-data/transfer.ts';
import type { FileCheckOptions } from './file-report.ts';

/** Fields on which sums, errors and what is stated rest. */
const judgingRoles = ['from', 'to', 'exchange', 'area', 'accuracy'] as const;

/** Whether the two mappings would judge a file differently. */
export const judgeAlike = (one: FieldMapping, other: FieldMapping): boolean =>
  judgingRoles.every((role) => (one[role] ?? null) === (other[role] ?? null));

/** The part of a mapping that says which countries are meant; nothing where nothing was said. */
export const answered = (parties: PartyAnswers = {}): Pick<FieldMapping, 'parties'> =>
  Object.keys(parties).length > 0 ? { parties } : {};

/** Watches whether any feature has the fields, and the parties, that the caller names. */
export function watchNamed({ fields = {}, parties = {} }: Pick<FileCheckOptions, 'fields' | 'parties'>) {
  const missing = new Set(judgingRoles.flatMap((role) => fields[role] ?? []));
  const unheard = new Set(Object.keys(parties));
  return {
    see(own: Properties, mapping: FieldMapping): void {
      if (unheard.size > 0)
        for (const text of Object.values(writtenParties(own, mapping))) unheard.delete(text);
      for (const field of missing) if (Object.hasOwn(own, field)) missing.delete(field);
    },
    /** Those that no feature has had so far. */
    missing: (): readonly string[] => [...missing],
    /** Parties that no feature has named. */
    unheard: (): readonly string[] => [...unheard],
  };
}
