import { fieldText } from './fields.ts';
import type { FieldMapping } from './mapping.ts';
import { partyName } from './party.ts';

/** What a feature says of its own exchange; `exchange` is empty where there is but one. */
export type Direction = { readonly exchange: string; readonly from: string; readonly to: string };

/** Null where the feature does not say from whom, or to whom, or names the same party twice. */
export function directionOf(
  properties: Readonly<Record<string, unknown>>,
  mapping: FieldMapping,
): Direction | null {
  const read = (field: string | null) => (field === null ? '' : fieldText(properties[field]));
  const [from, to] = [partyName(read(mapping.from)), partyName(read(mapping.to))];
  if (from === '' || to === '' || from === to) return null;
  return { exchange: read(mapping.exchange), from, to };
}
