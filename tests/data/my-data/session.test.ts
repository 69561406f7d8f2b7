import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import type { Tile } from '../../../src/core/my-data/cut-tile.ts';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import type { FromWorker } from '../../../src/data/my-data/messages.ts';
import { collection, feature, open, pair, polygon, session } from './opening.ts';

const kinds = (heard: readonly FromWorker[]) => heard.map(({ kind }) => kind);

/** A file that is read in ten steps. */
const inTenths = (text: string) =>
  new Blob(
    Array.from({ length: 10 }, (_, i) => text.slice((i * text.length) / 10, ((i + 1) * text.length) / 10)),
  );

test('a file that takes long is shown as far as it is read, and then as a whole', async () => {
  const features = Array.from({ length: 3000 }, (_, i) =>
    feature({ text: 'x'.repeat(100) }, polygon(70 + (i % 50) / 50, 40 + Math.floor(i / 50) / 60, 0.005)),
  );
  let asked: Promise<void> | null = null;
  let clock = 0;
  const { heard, handle } = session(
    () => {
      clock += 2000;
      return clock;
    },
    ({ kind }) => {
      if (kind !== 'preview') return;
      const address = { z: 6, x: 44, y: 24 };
      asked = handle({
        kind: 'ask',
        id: 7,
        question: { kind: 'tile', address, style: { styles: [], ratio: 1 } },
      });
    },
  );
  const file = inTenths(collection(...features));
  await handle({ kind: 'open', file, name: 'large.geojson', settings: untouched, tolerancePercent: 1 });
  await asked;

  const previews = heard.flatMap((message) => (message.kind === 'preview' ? [message] : []));
  expect(previews.length).toBeGreaterThan(0);
  expect(previews[0]?.features).toBeLessThan(3000);
  expect(previews[0]?.bounds?.[0]).toBe(70);
  const answer = heard.find((message) => message.kind === 'answer');
  const tile = answer?.kind === 'answer' ? (answer.answer as unknown as Tile) : null;
  expect((tile?.dots.filter((cell) => cell !== 0).length ?? 0) + (tile?.kinds.length ?? 0)).toBeGreaterThan(
    0,
  );
  expect(kinds(heard).indexOf('answer')).toBeLessThan(kinds(heard).indexOf('opened'));
  expect(heard.at(-1)).toMatchObject({ kind: 'opened', opened: { features: 3000 } });
});

test('a file of which little is left is not shown in part', async () => {
  const text = collection(...Array.from({ length: 3000 }, () => feature({}, polygon(70, 40, 0.005))));
  let clock = 0;
  const { heard, handle } = session(() => {
    clock += 100;
    return clock;
  });
  const file = inTenths(text);
  await handle({ kind: 'open', file, name: 'a.geojson', settings: untouched, tolerancePercent: 1 });
  expect(kinds(heard)).not.toContain('preview');
  expect(clock).toBeGreaterThan(1500);
});

test('a file that is read at once is shown once', async () => {
  const { heard, handle } = session();
  const file = new Blob([collection(feature({}, polygon(70, 40)))]);
  await handle({ kind: 'open', file, name: 'small.geojson', settings: untouched, tolerancePercent: 1 });
  expect(kinds(heard)).toEqual(['opened']);
});

test('a coordinate of 1e20 is named and has no place on the map; the parcel beside it is measured', async () => {
  const { heard, handle } = session();
  const far = {
    type: 'Polygon',
    coordinates: [
      [
        [70, 40],
        [1e20, 40],
        [1e20, 1e20],
        [70, 40],
      ],
    ],
  };
  const file = new Blob([collection(feature({}, far), feature({}, polygon(70, 40)))]);
  await handle({
    kind: 'open',
    file,
    name: 'far.geojson',
    settings: untouched,
    tolerancePercent: 1,
  });
  expect(heard.at(-1)).toMatchObject({
    kind: 'opened',
    opened: {
      counts: { measured: 1, faulty: 1 },
      problems: [{ feature: 1, code: 'out-of-range' }],
      bounds: [70, 40, 70.01, 40.01],
    },
  });
  await handle({ kind: 'ask', id: 1, question: { kind: 'shapes' } });
  expect(heard.at(-1)).toMatchObject({ kind: 'answer', answer: [{ feature: 2 }] });
});

test('the saved table tells of each parcel what it states, in columns behind the others', async () => {
  const text = collection(
    feature({ from: 'KGZ', to: 'TJK', accuracy: 2, 'area, ha': '94.7' }, polygon(70.1, 40.1)),
    feature({ from: 'TJK', to: 'KGZ', accuracy: '', 'area, ha': '80' }, polygon(70.2, 40.1)),
  );
  const saved = await (await open(text, 'a.geojson')).ask({ kind: 'save', format: 'csv', provenance: [] });
  const rows = csvParse(((await saved?.text()) ?? '').replace('\uFEFF', ''));
  expect(rows.columns.slice(-4)).toEqual([
    'stated_ha',
    'stated_agrees',
    'accuracy_m',
    'own_accuracy_features',
  ]);
  const told = rows.flatMap((row) =>
    row.row === 'provenance' ? [] : [[row.row, ...rows.columns.slice(-4).map((column) => row[column])]],
  );
  expect(told).toEqual([
    ['exchange', '94.7', 'yes', '', '1'],
    ['exchange', '80', 'no', '', '1'],
    ['feature', '94.7', 'yes', '2', ''],
    ['feature', '80', 'no', '', ''],
  ]);
});

test('a report that is asked for while all parcels are looked at together waits for what is found', async () => {
  const { ask } = await open(
    collection(feature({ name: 'a' }, polygon(70.1, 40.1)), feature({ name: 'b' }, polygon(70.1, 40.1))),
    'a.geojson',
  );
  const looking = ask({ kind: 'examine', grounds: [], stretches: null, widths: untouched.widths });
  const report = await ask({ kind: 'report' });
  expect(report?.findings?.overlapCount).toBe(1);
  await looking;
});

test('of two lookings the later one is what is saved, and the other ends', async () => {
  // Beyond the time that is looked at once.
  const parcels = Array.from({ length: 4000 }, (_, i) =>
    feature({ i }, polygon(70 + (i % 60) / 60, 40 + Math.floor(i / 60) / 60, 0.02)),
  );
  const { heard, handle } = session();
  const file = new Blob([collection(...parcels)]);
  await handle({ kind: 'open', file, name: 'a.geojson', settings: untouched, tolerancePercent: 1 });
  const look = (id: number, seamM: number) =>
    handle({
      kind: 'ask',
      id,
      question: { kind: 'examine', grounds: [], stretches: null, widths: { seamM, widestM: 5 } },
    });
  const first = look(1, 0.1);
  const saved = handle({ kind: 'ask', id: 2, question: { kind: 'report' } });
  await Promise.all([first, saved, look(3, 0.5)]);
  const answers = Object.fromEntries(
    heard.flatMap((message) => ('id' in message ? [[message.id, message]] : [])),
  );
  expect(answers[1]?.kind).toBe('no-answer');
  expect(answers[2]).toMatchObject({ answer: { findings: { widths: { seamM: 0.5 } } } });
  expect(answers[3]).toMatchObject({ answer: { widths: { seamM: 0.5 } } });
});

test('a table that is saved before anybody has looked says what was not looked for', async () => {
  const saved = await (await open(collection(...pair), 'a.geojson')).ask({
    kind: 'save',
    format: 'csv',
    provenance: [],
  });
  expect(await saved?.text()).toContain('provenance,,"not looked for: overlaps, gaps, line"');
});

test('a tolerance that changes while the file is read holds once it is open', async () => {
  const { heard, handle } = session();
  const [one, other] = [polygon(70.1, 40.1, 0.01), polygon(70.2, 40.1, 0.0095)];
  const file = new Blob([
    collection(feature({ from: 'KGZ', to: 'TJK' }, one), feature({ from: 'TJK', to: 'KGZ' }, other)),
  ]);
  await Promise.all([
    handle({ kind: 'open', file, name: 'a.geojson', settings: untouched, tolerancePercent: 1 }),
    handle({ kind: 'judge', ...untouched, tolerancePercent: 20 }),
  ]);
  const verdicts = heard.flatMap((message) =>
    'balance' in message ? [[message.kind, message.balance.exchanges[0]?.verdict]] : [],
  );
  expect(verdicts).toEqual([
    ['opened', 'not-equal'],
    ['judged', 'equal'],
  ]);
});

test('what cannot be judged anew fails, and does not stay as it was', async () => {
  const { heard, handle } = session();
  const file = new Blob([collection(...pair)]);
  await handle({ kind: 'open', file, name: 'a.geojson', settings: untouched, tolerancePercent: 1 });
  // As where an array of the engine could not be had.
  const mapping = {
    get from(): string {
      throw new RangeError('Array buffer allocation failed');
    },
  };
  await handle({ kind: 'judge', ...untouched, tolerancePercent: 2, mapping: mapping as never });
  expect(heard.at(-1)).toMatchObject({ kind: 'failed', problem: { code: 'out-of-memory' } });
});
