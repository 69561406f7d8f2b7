import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import type { FileStatus, MyFile } from '../../../src/core/my-data/my-data.ts';
import { verdictWords } from '../../../src/i18n/exchange/balance.en.ts';
import type { DataIntents } from '../../../src/panels/my-data/my-data-intents.ts';
import { DataPanel } from '../../../src/panels/my-data/my-data-panel.tsx';
import { collection, feature, open, pair, polygon } from '../../data/my-data/opening.ts';
import { hole, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ru: await wordsOf('ru') };

const file = (status: FileStatus, change: Partial<MyFile> = {}): MyFile => ({
  id: '1',
  name: 'talks.geojson',
  bytes: { size: 1234 },
  settings: untouched,
  keeping: 'kept',
  status,
  ...change,
});

function panel(files: readonly MyFile[], lang: 'en' | 'ru' = 'en') {
  const data = signal({ files, current: files[0]?.id ?? null, chosen: null });
  return rendered(
    <DataPanel
      {...told[lang]}
      myData={{ data, symbols: signal([]), intents: {} as DataIntents }}
      tolerancePercent={1}
      setTolerance={() => {}}
      use={() => {}}
    />,
  );
}

/** A file as the reader's worker reads and judges it. */
async function read(text: string, name = 'talks.geojson'): Promise<MyFile> {
  const { outcome } = await open(text, name);
  if (outcome.kind === 'failed') return file({ stage: 'failed', problem: outcome.problem }, { name });
  const { opened, balance } = outcome;
  return file({ stage: 'open', opened, balance, findings: null }, { name });
}

const bowTie = {
  type: 'Polygon',
  coordinates: [
    [
      [70.3, 40.1],
      [70.31, 40.11],
      [70.31, 40.1],
      [70.3, 40.11],
      [70.3, 40.1],
    ],
  ],
};

describe('my data', () => {
  test('say before a file is given that nothing leaves the device', () => {
    const empty = panel([]);
    expect(empty.one('p.private').text).toContain('Nothing leaves your device');
    expect(empty.all('section.file-list')).toEqual([]);
    expect(empty.one('[type=file]').attribute('aria-label')).toBe('Open a file');
  });

  test('judge a file that was read, and name the feature that could not be measured', async () => {
    const text = collection(...pair, feature({ from: 'KGZ', to: 'TJK' }, bowTie));
    const result = panel([await read(text)]).one('section.file-result');
    expect(result.one('p.verdict').text).toContain(verdictWords.equal);
    expect(result.one('.badge').text).toBe(verdictWords.equal);
    expect(result.text).toContain('3 features, 2 of them measured');
    expect(result.text).toContain('Feature 3 has an outline that crosses itself');
    expect(result.one('.wings').all('td')).toHaveLength(2);
  });

  test('tell how many parcels have no direction in all, what was read of them, and how many are listed', async () => {
    const more = Array.from({ length: 205 }, (_, i) =>
      feature(
        { name: `p${i}`, from: 'KGZ', to: i === 0 ? 'Tajikstan and others' : '' },
        polygon(70.1 + i / 1000, 40.3),
      ),
    );
    const result = panel([await read(collection(...pair, ...more))]).one('section.file-result');
    const folding = result.all('details').find(({ text }) => text.startsWith('Without a direction'));
    expect(folding?.text).toContain('205 measured features');
    expect(folding?.text).toMatch(/200 .*205/);
  });

  test('tell of a parcel that names no country what it should say, where the file says to whom alone', async () => {
    const to = (country: string, i: number) => feature({ to: country }, polygon(70.1 + i / 10, 40.3));
    const { text } = panel([await read(collection(to('KGZ', 0), to('TJK', 1), to('Ворух', 2)))]).one(
      'section.file-result',
    );
    expect(text).toContain('1 measured feature does not say to which country');
    expect(text).not.toContain('does not say from whom');
  });

  test('tell parties whose names may be one', async () => {
    const text = collection(
      feature({ from: 'Isfara', to: 'Leilek' }, polygon(70.1, 40.1)),
      feature({ from: 'Leilek', to: 'ISFARA' }, polygon(70.2, 40.1)),
    );
    expect(panel([await read(text)]).one('section.file-result').text).toContain(
      '“ISFARA”, “Isfara” are counted as separate parties.',
    );
  });

  test('tell exchanges whose names may be one, and judge them apart', async () => {
    const text = collection(
      feature({ from: 'KGZ', to: 'TJK', exchange: 'Vorukh' }, polygon(70.1, 40.1)),
      feature({ from: 'TJK', to: 'KGZ', exchange: 'vorukh ' }, polygon(70.2, 40.1)),
    );
    const result = panel([await read(text)]).one('section.file-result');
    expect(result.text).toContain('“vorukh”, “Vorukh” are counted as separate exchanges.');
    expect(result.one('p.verdict').text).not.toContain(verdictWords.equal);
  });

  test('tell how far the sums may be off, what would settle it, and the limits that decide nothing', async () => {
    const opening = await open(collection(...pair), 'talks.geojson');
    const { outcome } = opening;
    if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
    const judged = await opening.judge(outcome.opened.mapping, 30);
    if (judged.kind !== 'judged') throw new Error(judged.kind);
    const stage = { stage: 'open', opened: outcome.opened, balance: judged.balance, findings: null } as const;
    const result = panel([file(stage, { settings: { ...untouched, accuracyM: 30 } })]).one(
      'section.file-result',
    );
    expect(result.one('.badge').text).toBe(verdictWords['cannot-tell']);
    // Squares with a vertex at each corner: nothing between them that could be off alike.
    expect(result.text).toMatch(/: [\d.]+ ± [\d.]+ ha where points are off by 30 m, each independently\./);
    expect(result.text).toMatch(/A survey accurate to [\d.]+ m would settle it\./);
    expect(result.one('tbody details').text).toMatch(/van Oort et al\. 2005.*± [\d.]+ ha.*± [\d.]+ ha/);
  });

  test('tell by whose accuracy, and what the file states of its areas', async () => {
    const [south, north] = [polygon(70.1, 40.1), polygon(70.2, 40.1)];
    const text = collection(
      feature({ name: 'Юг', from: 'KGZ', to: 'TJK', accuracy_cm: 50, 'area, ha': '94.7' }, south),
      feature({ name: 'Север', from: 'TJK', to: 'KGZ', accuracy_cm: '?', 'area, ha': '80' }, north),
    );
    const result = panel([await read(text)]).one('section.file-result');
    expect(result.one('.mapping-line').text).toContain('accuracy: accuracy_cm');
    expect(result.text).toContain('By its own accuracy: 1 parcel, 0.50 m. By the file’s: 1 parcel, 0 m.');
    expect(result.text).toContain('Accuracies that could not be read (1)');
    expect(result.text).toMatch(/stated 94.7.? ha: agrees/);
    expect(result.text).toMatch(/stated 80.* ha: differs/);
    expect(result.text).toContain('Stated areas that differ (1)');
    expect(result.text).toContain('Further from the measured area than 500 m² and 5 %');
    expect(
      result
        .one('.allowance')
        .all('input')
        .map((each) => each.attribute('value')),
    ).toEqual(['500', '5']);
  });

  test('ask for the fields where their names say nothing, and judge nothing', async () => {
    const text = collection(feature({ a: 'North', b: 'South' }, polygon(70.1, 40.1)));
    const result = panel([await read(text)]).one('section.file-result');
    expect(result.one('p.verdict').text).toContain('Name the fields');
    expect(result.all('.badge')).toEqual([]);
    expect(result.one('.mapping-line').text).toContain('Choose the fields');
  });

  test('notice axes that have changed places, and offer to read them the other way round', async () => {
    const turned = collection(feature({ from: 'KGZ', to: 'TJK' }, polygon(40.1, 70.1)));
    const mend = panel([await read(turned)]).one('div.mend');
    expect(mend.text).toContain('Latitude and longitude seem to have changed places');
    expect(mend.one('button').text).toBe('Read it the other way round');
  });

  test('say why a file could not be read, with the way on', async () => {
    const broken = panel([await read('<script>alert(1)</script>', 'x.html')]).one('div.file-status');
    expect(broken.attribute('role')).toBe('alert');
    expect(broken.text).toContain('none of the formats');
    expect(broken.all('button').map(({ text }) => text)).toEqual(['Try again', 'Remove']);
  });

  test('say of a file that ends in the middle that what came before was read', async () => {
    const text = collection(...pair).slice(0, -20);
    const result = panel([await read(text)]).one('section.file-result');
    expect(
      result
        .all('[role=alert]')
        .map(({ text: said }) => said)
        .join(),
    ).toContain('The file ends in the middle');
    expect(result.text).toContain('1 of them measured');
  });

  test('tell how far the reading is, and that a large file waits to be asked for', () => {
    const progress = { share: 0.25, features: 1200, remainingMs: 4000 };
    const reading = panel([file({ stage: 'reading', progress })]);
    expect(reading.one('progress').attribute('value')).toBe('0.25');
    expect(reading.one('.file-status').text).toContain('1,200');
    expect(
      panel([file({ stage: 'resting' })])
        .one('.file-status')
        .all('button'),
    ).toHaveLength(1);
  });

  test.each([
    ['full', 'the disk space of this browser is used up'],
    ['forbidden', 'does not allow storage'],
  ] as const)('say where storage is %s that the file is not kept', (keeping, said) => {
    const list = panel([file({ stage: 'waiting' }, { keeping })]).one('section.file-list');
    expect(list.one('[role=alert]').text).toContain(said);
  });

  test('list several files, each with the way to be rid of it', () => {
    const list = panel([
      file({ stage: 'waiting' }),
      file({ stage: 'waiting' }, { id: '2', name: '<b>x</b>.kml' }),
    ]).one('section.file-list');
    expect(list.all('.file-name').map(({ text }) => text)).toEqual(['talks.geojson', '<b>x</b>.kml']);
    expect(list.all('[aria-pressed=true]').map(({ text }) => text)).toEqual(['talks.geojson']);
    expect(list.all('button').at(-1)?.text).toBe('Remove all files');
  });

  test.each(['en', 'ru'] as const)('have no hole in %s', async (lang) => {
    const text = collection(...pair, feature({ from: 'KGZ', to: 'TJK' }, bowTie));
    expect(panel([await read(text)], lang).text).not.toMatch(hole);
  });
});
