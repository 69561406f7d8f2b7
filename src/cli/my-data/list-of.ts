import type { WholeList } from '../../core/my-data/two-lists/compare-lists.ts';
import { parcelList } from '../../core/my-data/two-lists/parcel-list.ts';
import type { NamedFields } from '../exchange/argument-types.ts';
import type { CheckedInput } from './check-input.ts';

/** Why an input is no list that could be compared. */
export type ListFault =
  | { readonly code: 'nothing-read' }
  | { readonly code: 'too-many-to-compare' }
  | { readonly code: 'no-such-field'; readonly field: string }
  /** Of `count` parcels in the list. */
  | { readonly code: 'no-such-parcel'; readonly feature: number; readonly count: number };

/** A checked input as a list to be compared, known by the fields that the caller names. */
export function listOf({ report }: CheckedInput, { id, name }: NamedFields): WholeList | ListFault {
  if (report.features === 0) return { code: 'nothing-read' };
  const { parcels } = report;
  if (!parcels) return { code: 'too-many-to-compare' };
  const missing = [id, name].find(
    (field) => field !== undefined && !parcels.properties.some((own) => Object.hasOwn(own, field)),
  );
  if (missing !== undefined) return { code: 'no-such-field', field: missing };
  const knownBy = { id: id ?? null, name: name ?? null };
  return { ...parcelList(parcels, report.mapping, knownBy), incomplete: report.incomplete };
}
