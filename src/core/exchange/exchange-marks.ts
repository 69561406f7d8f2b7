import type { ExchangeMark } from '../atlas/marks.ts';
import type { Parcel } from '../atlas/parcel.ts';
import { exchangeIds } from './exchange-ids.ts';
import { reportedHectares } from './published-balance.ts';

/** A plot whose place is less sure than this does not draw the symbol of its exchange, km. */
const farthestGuess = 20;

/** Good enough to tell which plot is nearest to the others: degrees of latitude. */
const apart = ([lon1, lat1]: [number, number], [lon2, lat2]: [number, number]) =>
  Math.hypot((lon1 - lon2) * Math.cos((lat1 * Math.PI) / 180), lat1 - lat2);

const cornerOf = ({ geometry }: Parcel): [number, number] | null =>
  (geometry?.coordinates[0]?.[0] as [number, number] | undefined) ?? null;

/**
 * One mark for each exchange of which a plot has a place: hectares each way as reported, and the plot that is nearest
 * to all the land of the exchange (the medoid by hectares), so that the mark stands where land changed, not between.
 */
export const exchangeMarks = (parcels: readonly Parcel[]): ExchangeMark[] =>
  exchangeIds.flatMap((id) => {
    const own = parcels.filter((parcel) => parcel.exchange === id);
    const placed = own.flatMap((parcel) => {
      const at = cornerOf(parcel);
      const isSure = parcel.positionErrorKm === null || parcel.positionErrorKm <= farthestGuess;
      return at && isSure ? [{ at, hectares: reportedHectares(parcel).value }] : [];
    });
    const reach = (from: [number, number]) =>
      placed.reduce((sum, { at, hectares }) => sum + hectares * apart(from, at), 0);
    const [nearest] = placed.map(({ at }) => ({ at, reach: reach(at) })).sort((a, b) => a.reach - b.reach);
    if (!nearest) return [];
    const towards = (country: string) =>
      own.filter(({ to }) => to === country).reduce((sum, parcel) => sum + reportedHectares(parcel).value, 0);
    return [{ id, at: nearest.at, toTjk: towards('TJK'), toKgz: towards('KGZ') }];
  });
