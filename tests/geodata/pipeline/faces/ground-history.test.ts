import fc from 'fast-check';
import { intersection } from 'polyclip-ts';
import { describe, expect, it } from 'vitest';
import { groundHistory } from '../../../../geodata/pipeline/faces/ground-history.ts';
import { boxRing, type MultiPolygon } from '../../../../geodata/pipeline/rings.ts';
import { geodesicArea } from '../../../../src/core/geometry/geodesic.ts';

const box = (w: number, s: number, e: number, n: number): MultiPolygon => [[boxRing([w, s, e, n])]];
const hectares = (coordinates: MultiPolygon): number =>
  coordinates.length === 0 ? 0 : geodesicArea({ type: 'MultiPolygon', coordinates }) / 10_000;

/** West of the line through the meridians is Kyrgyz, east of it Tajik. */
function snapshot(date: string, meridians: readonly number[]) {
  const line = meridians.map((lon, i): [number, number] => [lon, 40 + (0.1 * i) / (meridians.length - 1)]);
  const top = line.at(-1) as [number, number];
  const bottom = line[0] as [number, number];
  return {
    date,
    countries: {
      KGZ: [[[[69, 40], ...line, [69, 40.1], [69, 40]]]] as MultiPolygon,
      TJK: [[[bottom, [72, 40], [72, 40.1], top, ...line.slice(0, -1).reverse()]]] as MultiPolygon,
      UZB: box(69, 41, 70, 41.1),
    },
  };
}

describe('groundHistory', () => {
  it('gives each piece of ground its countries in order', () => {
    const drawn = [
      snapshot('2018-01-01', [70, 70]),
      snapshot('2020-01-01', [71, 71]),
      snapshot('2022-01-01', [70.5, 70.5]),
    ];
    const faces = groundHistory(drawn).features.map(({ properties }) => properties.drawn);
    expect(faces).toHaveLength(2);
    expect(faces).toContainEqual([
      { since: '2018-01-01', country: 'TJK' },
      { since: '2020-01-01', country: 'KGZ' },
    ]);
    expect(faces).toContainEqual([
      { since: '2018-01-01', country: 'TJK' },
      { since: '2020-01-01', country: 'KGZ' },
      { since: '2022-01-01', country: 'TJK' },
    ]);
  });

  it('finds nothing where nothing was redrawn', () => {
    expect(
      groundHistory([snapshot('2018-01-01', [70, 70.2]), snapshot('2020-01-01', [70, 70.2])]).features,
    ).toEqual([]);
  });

  it('cuts a new exclave out of the ground around it, and keeps ground in no country', () => {
    const before = snapshot('2018-01-01', [70, 70]);
    const hole = boxRing([69.4, 40.04, 69.42, 40.06]);
    const countries = {
      ...before.countries,
      KGZ: [[...(before.countries.KGZ[0] ?? []), hole, boxRing([69.6, 40.04, 69.61, 40.05])]] as MultiPolygon,
      TJK: [...before.countries.TJK, [hole]],
    };
    const drawn = groundHistory([before, { date: '2020-01-01', countries }]).features.map(
      ({ properties: p }) => p.drawn.map(({ country }) => country),
    );
    expect(drawn).toEqual([
      ['KGZ', 'TJK'],
      ['KGZ', null],
    ]);
  });

  it('stops where two countries of one snapshot overlap', () => {
    const odd = snapshot('2018-01-01', [70, 70]);
    const countries = { ...odd.countries, UZB: box(69.2, 40.02, 69.3, 40.03) };
    expect(() => groundHistory([{ ...odd, countries }])).toThrow('lies in KGZ and UZB');
  });

  it('sums to what an overlay of any two snapshots gives', () => {
    const meridian = fc.integer({ min: 700_000, max: 700_400 }).map((n) => n / 10_000);
    const line = fc.array(meridian, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.tuple(line, line, line), (lines) => {
        const drawn = lines.map((meridians, i) => snapshot(`20${20 + i}-01-01`, meridians));
        const { features } = groundHistory(drawn);
        const on = (p: (typeof features)[0]['properties'], date: string) =>
          p.drawn.filter(({ since }) => since <= date).at(-1)?.country;
        for (const before of drawn) {
          for (const after of drawn) {
            const sum = features
              .filter(({ properties: p }) => on(p, before.date) === 'KGZ' && on(p, after.date) === 'TJK')
              .reduce((total, { properties }) => total + properties.ellipsoidalHa, 0);
            const overlay = hectares(intersection(before.countries.KGZ, after.countries.TJK));
            // A straight edge in degrees that is cut in two is no longer one geodesic: 0.1 m on 2.5 km.
            expect(Math.abs(sum - overlay)).toBeLessThan(0.2);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
