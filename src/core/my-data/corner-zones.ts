import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { featureName } from './feature-name.ts';
import type { Tell } from './notice.ts';

/** The zone of UTM in which a corner is written, and the line where. */
export type ZonedCorner = { readonly zone: number; readonly line: number };

/** Degrees of longitude: a parcel at the meridian between two zones, written in both, is no wider; a slip takes six. */
const mostWide = 1;
const mostNamed = 10;

type Parcel = Feature<Polygon | MultiPolygon>;

const positionsOf = ({ geometry }: Parcel): readonly Position[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);

/** The zone of most, the first of them where there are several. */
function commonest(zones: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const zone of zones) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

function isWide(positions: readonly Position[]): boolean {
  const longitudes = positions.map(([lon = 0]) => lon);
  return Math.max(...longitudes) - Math.min(...longitudes) > mostWide;
}

/**
 * Tells of zones that may be slips: of a corner in another zone than most of its parcel, far from them, by its line; and
 * of parcels that are in another zone than most. `corners` knows the positions of the parcels themselves.
 */
export function tellZones(
  parcels: readonly Parcel[],
  corners: ReadonlyMap<Position, ZonedCorner>,
  tell: Tell,
): void {
  const named = parcels.flatMap((parcel, index) => {
    const positions = positionsOf(parcel);
    const zoned = [...new Set(positions.flatMap((position) => corners.get(position) ?? []))];
    if (zoned.length === 0) return [];
    const own = commonest(zoned.map(({ zone }) => zone));
    const name = featureName(parcel.properties ?? {});
    const label = name === '' ? String(index + 1) : `${index + 1} (${name})`;
    if (isWide(positions))
      for (const { zone, line } of zoned)
        if (zone !== own) tell('zone-differs', { name: label, line, promised: own, found: zone });
    return [{ label, zone: own }];
  });
  const main = commonest(named.map(({ zone }) => zone));
  for (const found of new Set(named.map(({ zone }) => zone))) {
    if (found === main) continue;
    const there = named.filter(({ zone }) => zone === found).map(({ label }) => label);
    const name = [...there.slice(0, mostNamed), ...(there.length > mostNamed ? ['…'] : [])].join(', ');
    tell('zones-apart', { name, promised: main, found });
  }
}
