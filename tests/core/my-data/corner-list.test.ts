import { describe, expect, test } from 'vitest';
import { cornersAsParcels } from '../../../src/core/my-data/corner-list.ts';
import { geometryColumns, rowFeature } from '../../../src/core/my-data/csv-table.ts';
import { parseTable } from '../../../src/core/my-data/table-rows.ts';
import { open } from '../../data/my-data/opening.ts';

type Square = readonly [west: number, south: number];
const corners = ([west, south]: Square, side = 0.01) =>
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
  ].map(([lon = 0, lat = 0]) => `${lon.toFixed(4)};${lat.toFixed(4)}`);

/** Rows of one outline: its own cells, the number of each corner, its place. */
const outline = (own: string, square: Square, first: number, closed: boolean, side?: number) => {
  const rows = corners(square, side).map((place, i) => `${own};${first + i};${place}`);
  return closed ? [...rows, rows[0] as string] : rows;
};

const heading = 'parcel;from;to;n;lon;lat';
const [one, other] = ['P1;KGZ;TJK', 'P2;KGZ;TJK'];

/** The rings of each parcel that a list makes, null where it makes none. */
function ringsOf(rows: readonly string[], apart: readonly number[] = []) {
  const [names = [], ...cells] = parseTable(rows.join('\n'), ';').rows.map((row) => row.cells);
  const columns = geometryColumns(
    names,
    cells.map((each) => ({ line: 1, cells: each })),
  );
  if (!columns) throw new Error('no columns');
  const read = cells.map((each) => rowFeature(names, each, columns).feature);
  return cornersAsParcels(
    read,
    columns.corners.map((column) => names[column] ?? ''),
    (index) => apart.includes(index),
  );
}

const parcelNames = (rows: readonly string[]) => ringsOf(rows)?.map(({ properties }) => properties?.parcel);
const west: Square = [70.5, 40];
const north: Square = [70.48, 40.02];

describe('numbers that go on from parcel to parcel', () => {
  test('do not join parcels that a column tells apart', () => {
    const rows = [heading, ...outline(one, west, 1, false), ...outline(other, north, 5, false)];
    expect(parcelNames(rows)).toEqual(['P1', 'P2']);
  });

  test('do not join outlines that come back to their first corner', () => {
    const rows = [heading, ...outline(one, west, 1, true), ...outline(other, north, 5, true)];
    expect(parcelNames(rows)).toEqual(['P1', 'P2']);
    const unnamed = rows.map((row) => row.split(';').slice(1).join(';'));
    expect(ringsOf(unnamed)).toHaveLength(2);
  });

  test('do not join where the last corner has a number of its own', () => {
    const closed = (own: string, square: Square, first: number) => [
      ...outline(own, square, first, false),
      `${own};${first + 4};${corners(square)[0]}`,
    ];
    expect(parcelNames([heading, ...closed(one, west, 1), ...closed(other, north, 6)])).toEqual(['P1', 'P2']);
  });

  test('are left alone where nothing says whose they are: an empty row, or blocks of something else', () => {
    const rows = ['n;lon;lat', ...outline('', west, 1, false), ...outline('', north, 5, false)];
    const bare = rows.map((row) => row.replace(/^;/, ''));
    expect(ringsOf(bare)).toHaveLength(1);
    expect(ringsOf(bare, [4])).toBeNull();
    const marks = bare.map((row, i) => (i === 0 ? `sign;${row}` : `${i < 5 ? 'stone' : 'pipe'};${row}`));
    expect(ringsOf(marks)).toBeNull();
  });

  test('of rows do not stand for those of corners', () => {
    const rows = [...outline('KGZ;TJK', west, 1, false), ...outline('KGZ;TJK', north, 1, false)];
    const numbered = ['id;from;to;n;lon;lat', ...rows.map((row, i) => `${i + 1};${row}`)];
    expect(ringsOf(numbered)).toHaveLength(2);
  });
});

describe('columns', () => {
  test('of rings make holes and parts of a parcel', () => {
    const rows = [
      'parcel;ring;n;lon;lat',
      ...outline('P1;1', west, 1, false),
      ...outline('P1;2', [70.503, 40.003], 5, false, 0.002),
      ...outline('P1;3', [70.52, 40], 9, false),
      ...outline('P2;1', north, 1, false),
    ];
    const parcels = ringsOf(rows) ?? [];
    expect(parcels.map(({ geometry }) => geometry.type)).toEqual(['MultiPolygon', 'Polygon']);
    const [first] = parcels;
    expect(first?.geometry.coordinates.map((polygon) => polygon.length)).toEqual([2, 1]);
  });

  test('of rings make holes whatever else is said of each ring', () => {
    const rows = [
      'parcel;kind;ring;n;lon;lat',
      ...outline('P1;outer;1', west, 1, false),
      ...outline('P1;inner;2', [70.503, 40.003], 5, false, 0.002),
    ];
    const parcels = ringsOf(rows) ?? [];
    expect(parcels.map(({ geometry }) => geometry.coordinates.length)).toEqual([2]);
    expect(parcels[0]?.properties).toEqual({ parcel: 'P1' });
  });

  test('of rings that may be parcels leave each its own', () => {
    const rows = ['контур;n;lon;lat', ...outline('7', west, 1, false), ...outline('8', north, 1, false)];
    expect(ringsOf(rows)?.map(({ properties }) => properties?.контур)).toEqual(['7', '8']);
  });

  test('of places do not part an outline with corners along its sides', () => {
    const [x, y] = west;
    const around = [
      [x, y],
      [x, y + 0.005],
      [x, y + 0.01],
      [x + 0.01, y + 0.01],
      [x + 0.01, y + 0.005],
      [x + 0.01, y],
    ].map((place, i) => `${one};${i + 1};${place.join(';')}`);
    expect(parcelNames([heading, ...around])).toEqual(['P1']);
    const [first = '', ...others] = outline(other, north, 1, false);
    const mixed = [heading, around[0] ?? '', first, ...around.slice(1), ...others];
    expect(parcelNames(mixed)).toEqual(['P1', 'P2']);
  });

  test('with cells left empty below the first say the same of all corners', () => {
    const emptied = (rows: readonly string[]) =>
      rows.map((row, i) => (i === 0 ? row : row.replace(/^[^;]+;[^;]+;[^;]+/, ';;')));
    const rows = [
      heading,
      ...emptied(outline(one, west, 1, false)),
      ...emptied(outline(other, north, 1, false)),
    ];
    expect(ringsOf(rows)?.map(({ properties }) => properties)).toMatchObject([
      { parcel: 'P1', from: 'KGZ', to: 'TJK' },
      { parcel: 'P2', from: 'KGZ', to: 'TJK' },
    ]);
  });

  test('that change at each corner are the corner’s own', () => {
    const rows = [...outline(one, west, 1, true), ...outline(other, north, 1, true)];
    const measured = [`${heading};azimuth`, ...rows.map((row, i) => `${row};${i * 10}`)];
    expect(parcelNames(measured)).toEqual(['P1', 'P2']);
  });
});

test('an empty row between outlines is seen in a file', async () => {
  const bare = (square: Square, first: number) => corners(square).map((place, i) => `${first + i};${place}`);
  const text = (between: string) => ['n;lon;lat', ...bare(west, 1), between, ...bare(north, 5)].join('\n');
  for (const between of ['', ';;']) {
    const { outcome } = await open(text(between), 'a.csv');
    expect(outcome).toMatchObject({
      opened: { counts: { 'no-area': 8 }, notices: [{ code: 'corners-doubtful' }] },
    });
  }
});

test('corners whose numbers go on in blocks of one parcel’s name are told to be doubtful, not joined', async () => {
  const rows = [...outline('Vorukh;1', west, 1, false), ...outline('Vorukh;2', north, 5, false)];
  const { outcome } = await open(['parcel;section;n;lon;lat', ...rows].join('\n'), 'a.csv');
  expect(outcome).toMatchObject({ opened: { notices: [{ code: 'corners-doubtful' }] } });
  const points = ['n;lon;lat', '1;70;40', '2;71;40', '5;72;40'].join('\n');
  expect((await open(points, 'a.csv')).outcome).toMatchObject({ opened: { notices: [] } });
});

test('an accuracy that differs from corner to corner is told not to be used, one of the parcel is its own', async () => {
  const rows = (accuracy: (i: number) => number) =>
    [
      'parcel;n;lon;lat;accuracy',
      ...outline('P1', west, 1, false).map((row, i) => `${row};${accuracy(i)}`),
    ].join('\n');
  const each = (
    await open(
      rows((i) => i + 1),
      'a.csv',
    )
  ).outcome;
  expect(each).toMatchObject({
    opened: { notices: [{ code: 'corners-joined' }, { code: 'accuracies-unused', name: 'accuracy' }] },
  });
  const alike = (
    await open(
      rows(() => 2),
      'a.csv',
    )
  ).outcome;
  expect(alike).toMatchObject({
    opened: { mapping: { accuracy: 'accuracy' }, notices: [{ code: 'corners-joined' }] },
  });
});

test('accuracies of the vertices of a KoboToolbox shape are told not to be used', async () => {
  const shape = (accuracy: number) =>
    corners(west)
      .map((place) => `${place.split(';').reverse().join(' ')} 900 ${accuracy}`)
      .join(';');
  for (const [accuracy, notices] of [
    [4.2, [{ code: 'accuracies-unused', name: 'shape' }]],
    [0, []],
  ] as const) {
    const { outcome } = await open(`id,shape\n1,"${shape(accuracy)}"`, 'a.csv');
    expect(outcome).toMatchObject({ opened: { notices } });
  }
});

describe('waypoints named by number', () => {
  const waypoints = (names: readonly (string | number)[], [x, y]: Square) =>
    names.map((name, i) => {
      const [lon, lat] = [x + (i === 1 || i === 2 ? 0.01 : 0), y + (i > 1 ? 0.01 : 0)];
      return `<wpt lat="${lat}" lon="${lon}"><name>${name}</name><time>2026-05-0${i + 1}T08:00:00Z</time></wpt>`;
    });
  const track =
    '<trk><name>way</name><trkseg><trkpt lat="40" lon="70"/><trkpt lat="40" lon="71"/></trkseg></trk>';
  const gpx = (...points: readonly string[]) => `<gpx version="1.1">${points.join('')}${track}</gpx>`;
  const two = gpx(...waypoints(['001', '002', '003', '004'], west), ...waypoints([1, 2, 3, 4], north));

  test('offer the outlines that they make, and stay points until that is wanted', async () => {
    const { outcome } = await open(two, 'a.gpx');
    expect(outcome).toMatchObject({ opened: { closedLines: 2, counts: { 'no-area': 9 }, notices: [] } });
  });

  test('are those outlines where it is wanted, the rest staying what it is, and that is told', async () => {
    const { outcome } = await open(two, 'a.gpx', { closedLines: true });
    expect(outcome).toMatchObject({
      opened: {
        closedLines: 2,
        counts: { measured: 2, 'no-area': 1 },
        notices: [{ code: 'corners-joined', found: 2 }],
      },
    });
  });

  test('with other names, or fewer than three, offer nothing', async () => {
    for (const points of [
      waypoints(['a', 2, 3, 4], west),
      waypoints([1, 2], west),
      waypoints([1, 2, 9, 10], west),
    ])
      expect((await open(gpx(...points), 'a.gpx')).outcome).toMatchObject({ opened: { closedLines: 0 } });
  });

  test('are offered of a KML alike', async () => {
    const placemarks = [1, 2, 3, 4].map(
      (n, i) =>
        `<Placemark><name>${n}</name><Point><coordinates>${corners(west)[i]?.replace(';', ',')}</coordinates></Point></Placemark>`,
    );
    const { outcome } = await open(`<kml><Document>${placemarks.join('')}</Document></kml>`, 'a.kml');
    expect(outcome).toMatchObject({ opened: { closedLines: 1, counts: { 'no-area': 4 } } });
  });
});

test('letters before the numbers of corners are taken, and tell parcels apart where they differ', () => {
  const named = (letters: string, square: Square) =>
    corners(square).map((place, i) => `P;KGZ;TJK;${letters}${i + 1};${place}`);
  for (const letters of ['н', 'т. ', 'P-'])
    expect(ringsOf([heading, ...named(letters, [70, 40])])).toHaveLength(1);
  const two = ringsOf([heading, ...named('А', [70, 40]), ...named('Б', [71, 40])]);
  expect(two?.map(({ properties }) => properties?.n)).toEqual(['А', 'Б']);
  // Corners that were there before stand without the letter: nothing says which of them follow each other.
  const mixed = named('н', [70, 40]).map((row, i) => (i === 1 ? row.replace('н', '') : row));
  expect(ringsOf([heading, ...mixed])).toBeNull();
});

test('letters that come or go within the numbers tell no parcels apart, unless a column does or the outline is closed', () => {
  const rows = (labels: readonly string[], plot: (i: number) => string) =>
    [...corners([70, 40]), ...corners([71, 40])].map(
      (place, i) => `${plot(i)};KGZ;TJK;${labels[i]};${place}`,
    );
  for (const labels of [
    ['н1', 'н2', 'н3', 'н4', '5', '6', '7', '8'],
    ['1', '2', '3', '4', 'н1', 'н2', 'н3', 'н4'],
    ['А1', 'А2', 'А3', 'А4', 'Б5', 'Б6', 'Б7', 'Б8'],
  ]) {
    expect(ringsOf([heading, ...rows(labels, () => 'P')])).toBeNull();
    expect(ringsOf([heading, ...rows(labels, (i) => (i < 4 ? 'P' : 'Q'))])).toHaveLength(2);
  }
  const [first, ...closed] = rows(['1', '2', '3', '4', 'н1', 'н2', 'н3', 'н4'], () => 'P');
  expect(ringsOf([heading, first ?? '', ...closed.toSpliced(3, 0, first ?? '')])).toHaveLength(2);
});
