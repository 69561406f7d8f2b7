import { compareCounts, type Tell } from './notice.ts';

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const count = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

/** Whether a service says that it sent only some: ArcGIS by a word, others by a link to the next page. */
const saysMore = ({ exceededTransferLimit, properties, links }: ReturnType<typeof record>): boolean =>
  exceededTransferLimit === true ||
  record(properties).exceededTransferLimit === true ||
  (Array.isArray(links) && links.some((link) => record(link).rel === 'next'));

/**
 * Tells where a collection, as services send it (OGC API Features, WFS, ArcGIS), says of itself that it has other or
 * more features than the `found` ones.
 */
export function tellPromises(collection: unknown, found: number, tell: Tell): void {
  const whole = record(collection);
  const promised = count(whole.numberMatched) ?? count(whole.totalFeatures) ?? count(whole.numberReturned);
  if (promised !== null && promised !== found) compareCounts(tell, 'fewer-features', promised, found);
  else if (saysMore(whole)) tell('fewer-features', { found });
  else compareCounts(tell, 'fewer-features', count(whole.numberReturned), found);
}
