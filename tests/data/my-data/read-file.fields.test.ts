import { describe, expect, test } from 'vitest';
import { collection, feature, open, polygon } from './opening.ts';

/** What is made of a file: which field says what, and the verdict by it. */
async function read(text: string, name = 'file.geojson') {
  const { outcome } = await open(text, name);
  if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
  const { opened, balance } = outcome;
  return { mapping: opened.mapping, counts: opened.counts, exchanges: balance.exchanges, opened };
}

const both = (from: string, to: string, here: string, there: string, more: object = {}) =>
  collection(
    feature({ id: 1, [from]: here, [to]: there, ...more }, polygon(70.1, 40.1)),
    feature({ id: 2, [from]: there, [to]: here, ...more }, polygon(70.2, 40.1)),
  );

const partiesOf = async (here: string, there: string) =>
  (await read(both('from', 'to', here, there))).exchanges
    .flatMap(({ sides }) => sides.map(({ party }) => party))
    .sort();

describe('which field says what is guessed from its name:', () => {
  test.each([
    ['from', 'to'],
    ['FROM_COUNTRY', 'TO_COUNTRY'],
    ['fromCountry', 'toCountry'],
    ['Откуда', 'Куда'],
    ['передаёт', 'получает'],
    ['кимден', 'кимге'],
    ['аз кӣ', 'ба кӣ'],
  ])('%s and %s', async (from, to) => {
    const { mapping, exchanges } = await read(both(from, to, 'KGZ', 'TJK'));
    expect(mapping).toEqual({ from, to, exchange: null });
    expect(exchanges[0]?.verdict).toBe('equal');
  });

  test('the exchange too, and a field of numbers is none', async () => {
    const { mapping } = await read(both('from', 'to', 'KGZ', 'TJK', { обмен: 'A', area: 94.6 }));
    expect(mapping.exchange).toBe('обмен');
  });

  test('one field is not taken for two, and names that say nothing are left to the reader', async () => {
    expect((await read(both('a', 'b', 'KGZ', 'TJK'))).mapping).toEqual({
      from: null,
      to: null,
      exchange: null,
    });
    const one = await read(collection(feature({ from: 'KGZ' }, polygon(70.1, 40.1))));
    expect(one.mapping).toEqual({ from: 'from', to: null, exchange: null });
  });
});

describe('a party is known in every spelling:', () => {
  test.each([
    ['Kyrgyzstan', 'Tajikistan'],
    ['Кыргызстан', 'Тажикстан'],
    ['Киргизия', 'Таджикистан'],
    ['Кыргызская Республика', 'Республика Таджикистан'],
    ['Қирғизистон', 'Тоҷикистон'],
    ['Қирғизистон', 'Ҷумҳурии Тоҷикистон'],
    ['kg', 'TJ'],
    ['417', '762'],
    ['КР', 'РТ'],
  ])('%s and %s', async (here, there) => {
    expect(await partiesOf(here, there)).toEqual(['KGZ', 'TJK']);
  });

  test('others keep the name they have, and a code counts only when it stands alone', async () => {
    expect(await partiesOf('North', 'South')).toEqual(['North', 'South']);
    expect(await partiesOf('kg 12', 'TJ')).toEqual(['TJK', 'kg 12']);
  });
});

describe('a shape written as text (OGC 06-103r4, § 7)', () => {
  const table = (...shapes: string[]) =>
    `name,wkt\n${shapes.map((shape, index) => `${index},"${shape}"`).join('\n')}\n`;
  const ring = '70 40, 70.01 40, 70.01 40.01, 70 40.01, 70 40';
  const hole = '70.002 40.002, 70.002 40.004, 70.004 40.004, 70.004 40.002, 70.002 40.002';
  const areas = async (...shapes: string[]) => {
    const { ask } = await open(table(...shapes), 'table.csv');
    const found = [];
    for (let number = 1; number <= shapes.length; number++)
      found.push((await ask({ kind: 'feature', feature: number }))?.ellipsoidalHa ?? null);
    return found;
  };

  test('is read with its holes, its heights and its parts', async () => {
    const [plain = 0, holed = 0, high = 0, twice = 0] = (await areas(
      `POLYGON((${ring}))`,
      `Polygon ((${ring}), (${hole}))`,
      `POLYGON Z ((${ring.replaceAll(',', ' 900,')} 900))`,
      `MULTIPOLYGON(((${ring})),((${ring.replaceAll('70', '71')})))`,
    )) as number[];
    // A hundredth of a degree each way at 40 N: 0.01° of latitude is 1,110.4 m, of longitude 853.9 m.
    expect(plain).toBeGreaterThan(94);
    expect(plain).toBeLessThan(96);
    expect(holed / plain).toBeCloseTo(1 - 0.04, 3);
    expect(high).toBe(plain);
    expect(twice).toBeCloseTo(2 * plain, 6);
  });

  test('is told where it cannot be read, and its neighbours are measured', async () => {
    const { counts } = await read(
      table(`POLYGON((${ring}))`, 'POLYGON((70 40, 70.1', 'nonsense'),
      'table.csv',
    );
    expect(counts.measured).toBe(1);
  });

  test('in a projection that it names stands where it does in degrees', async () => {
    // Its corners by PROJ 9.1.1.
    const { opened } = await read(
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32642' } },
        features: [feature({ from: 'KGZ', to: 'TJK' }, polygon(600_000, 4_439_000, 1000))],
      }),
    );
    expect(opened.convertedFrom).toContain('32642');
    const [west = 0, south = 0, east = 0, north = 0] = opened.bounds ?? [];
    // The north-west and south-east corners turn a little: the bounds lie within 20 m of those of the two others.
    expect(west).toBeCloseTo(70.1731323, 3);
    expect(south).toBeCloseTo(40.0953533, 3);
    expect(east).toBeCloseTo(70.1850175, 3);
    expect(north).toBeCloseTo(40.1042416, 3);
  });
});
