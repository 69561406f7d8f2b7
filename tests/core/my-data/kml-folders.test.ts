import { describe, expect, test } from 'vitest';
import { readKml } from '../../../src/core/my-data/kml.ts';
import { parseXml } from '../../../src/core/my-data/xml-tree.ts';
import { open } from '../../data/my-data/opening.ts';

const square = (lon: number) =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${[
    [lon, 40],
    [lon + 0.01, 40],
    [lon + 0.01, 40.01],
    [lon, 40.01],
    [lon, 40],
  ]
    .map((position) => position.join(','))
    .join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
const placemark = (name: string, lon: number) => `<Placemark><name>${name}</name>${square(lon)}</Placemark>`;
const folder = (name: string, inner: string) => `<Folder><name>${name}</name>${inner}</Folder>`;
const kml = (body: string) => `<kml><Document><name>all</name>${body}</Document></kml>`;

function propertiesOf(body: string) {
  const tree = parseXml(kml(body));
  if ('code' in tree) throw new Error(tree.code);
  return readKml(tree, () => {}).features.map(({ properties }) => properties);
}

describe('the folders of a Placemark', () => {
  test('are fields by their depth; the document, and folders without a name, are none', () => {
    const nameless = `<Folder>${placemark('c', 72)}</Folder>`;
    expect(
      propertiesOf(folder('Vorukh', placemark('a', 70) + folder('To KGZ', placemark('b', 71))) + nameless),
    ).toEqual([
      { name: 'a', folder: 'Vorukh' },
      { name: 'b', folder: 'Vorukh', 'folder 2': 'To KGZ' },
      { name: 'c' },
    ]);
  });

  test('stand behind a field of the same name', () => {
    const own = '<ExtendedData><Data name="folder"><value>A4</value></Data></ExtendedData>';
    expect(propertiesOf(folder('f', `<Placemark>${own}${square(70)}</Placemark>`))).toEqual([
      { folder: 'A4', 'folder (2)': 'f' },
    ]);
  });

  test.each([
    ['To Kyrgyzstan', 'To Tajikistan'],
    ['В Кыргызстан', 'В Таджикистан'],
    ['Кыргызстанга', 'Тажикстанга'],
    ['Ба Қирғизистон', 'Ба Тоҷикистон'],
    ['Qirgʻizistonga', 'Tojikistonga'],
  ])('called %s and %s say to whom their parcels pass', async (there, here) => {
    const { outcome } = await open(
      kml(folder(there, placemark('a', 70.5)) + folder(here, placemark('b', 70.6))),
      'a.kml',
    );
    expect(outcome).toMatchObject({
      opened: { mapping: { from: null, to: 'folder', exchange: null } },
      balance: {
        verdict: 'equal',
        undirected: 0,
        exchanges: [{ sides: [{ party: 'TJK' }, { party: 'KGZ' }] }],
      },
    });
  });

  test('called after countries alone, or by other names, say nothing', async () => {
    for (const names of [
      ['Kyrgyzstan', 'Tajikistan'],
      ['To Kyrgyzstan', 'Sketches'],
    ]) {
      const bodies = names.map((name, i) => folder(name, placemark('a', 70.5 + i / 10)));
      const { outcome } = await open(kml(bodies.join('')), 'a.kml');
      expect(outcome).toMatchObject({ opened: { mapping: { from: null, to: null } } });
    }
  });

  test.each([
    ['Exchange 1', 'Exchange 2'],
    ['Обмен № 1 (Ворух)', 'Обмен № 2'],
    ['1-алмашуу', '2-алмашуу'],
    ['Мубодилаи 1', 'Мубодилаи 2'],
    ['1-almashinuv', '2-almashinuv'],
  ])('%s and %s above those of the directions are the exchanges', async (...names) => {
    const bodies = names.map((name, i) =>
      folder(
        name,
        folder('To Kyrgyzstan', placemark('a', 70.5 + i / 5)) +
          folder('To Tajikistan', placemark('b', 70.6 + i / 5)),
      ),
    );
    const { outcome } = await open(kml(bodies.join('')), 'a.kml');
    expect(outcome).toMatchObject({
      opened: { mapping: { from: null, to: 'folder 2', exchange: 'folder' } },
      balance: { verdict: 'equal', exchanges: [{ id: names[0] }, { id: names[1] }] },
    });
  });
});
