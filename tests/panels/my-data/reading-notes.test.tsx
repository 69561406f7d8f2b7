import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { type ReadSettings, untouched } from '../../../src/core/my-data/file-settings.ts';
import type { FileStatus, MyFile } from '../../../src/core/my-data/my-data.ts';
import { verdictWords } from '../../../src/i18n/exchange/balance.en.ts';
import type { DataIntents } from '../../../src/panels/my-data/my-data-intents.ts';
import { DataPanel } from '../../../src/panels/my-data/my-data-panel.tsx';
import { collection, feature, open, type Part, polygon } from '../../data/my-data/opening.ts';
import { wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ru: await wordsOf('ru') };

async function shown(
  bytes: Part,
  name: string,
  lang: 'en' | 'ru' = 'en',
  settings: Partial<ReadSettings> = {},
) {
  const { outcome } = await open(bytes, name, settings);
  const status: FileStatus =
    outcome.kind === 'failed'
      ? { stage: 'failed', problem: outcome.problem }
      : { stage: 'open', opened: outcome.opened, balance: outcome.balance, findings: null };
  const file: MyFile = { id: '1', name, bytes: { size: 1 }, settings: untouched, keeping: 'kept', status };
  const data = signal({ files: [file], current: '1', chosen: null });
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

const fixture = (name: string) => readFileSync(`tests/fixtures/cases/${name}`);

test('a file with a loss says in its verdict that it is not whole, and what is missing', async () => {
  const panel = await shown(fixture('shp-cut-at-record.zip'), 'a.zip');
  expect(panel.one('.verdict').text).toMatch(/^Cannot tell: part of the file is missing/);
  expect(panel.text).toContain('a.shp: the table has 3 rows, and there are 2.');
  expect(panel.all('.badge').map(({ text }) => text)).toEqual([verdictWords['cannot-tell']]);
  const russian = await shown(fixture('csv-unclosed-quote.csv'), 'a.csv', 'ru');
  expect(russian.one('.verdict').text).toMatch(/^Определить нельзя: часть файла отсутствует/);
  expect(russian.text).toContain('Строка 3: незакрытая кавычка');
});

test('a guessed encoding is told and can be changed; a sound one asks nothing', async () => {
  const guessed = await shown(fixture('csv-1251-wkt.csv'), 'a.csv');
  expect(guessed.one('.encoding').text).toContain('They were read as windows-1251');
  expect(guessed.one('.encoding').all('option').length).toBeGreaterThan(5);
  const sound = await shown(fixture('utf8-two-exchanges.csv'), 'a.csv');
  expect(sound.all('.encoding')).toEqual([]);
});

test('a party that is only nearly known is asked about', async () => {
  const text = collection(
    feature({ name: 'Участок 8', from: 'Узбекстон?', to: 'KGZ' }, polygon(70, 40)),
    feature({ name: 'Участок 9', from: 'KGZ', to: 'UZB' }, polygon(70.1, 40)),
  );
  const panel = await shown(text, 'a.geojson');
  expect(panel.one('.verdict').text).toBe(
    'Cannot tell yet: the name of a party is not certain. Answer below.',
  );
  expect(panel.one('legend').text).toBe('Is “Узбекстон?” Uzbekistan? (in 1 feature)');
  expect(panel.text).toContain('Without a direction');
});

test('a closed walk is offered as an area', async () => {
  const panel = await shown(fixture('gpx-closed-track.gpx'), 'a.gpx');
  expect(panel.one('.verdict').text).toBe('Lines and points have no area; nothing was measured.');
  expect(panel.one('.mend').text).toContain('Read them as areas');
});

test('stated areas that differ are listed by the names of their parcels', async () => {
  const text = collection(
    feature({ name: 'Участок 8', from: 'KGZ', to: 'TJK', 'Площадь, га': '90' }, polygon(70, 40)),
    feature({ name: 'Участок 9', from: 'TJK', to: 'KGZ', 'Площадь, га': '94,8' }, polygon(70.1, 40)),
  );
  const panel = await shown(text, 'a.geojson');
  expect(panel.text).toContain('stated area: Площадь, га');
  expect(panel.text).toContain('Stated areas that differ (1)');
});

test('an unknown system of coordinates can be named by hand; other faults cannot', async () => {
  const metres = feature({}, polygon(594000, 4440000, 1000));
  const panel = await shown(collection(metres), 'a.geojson');
  expect(panel.one('form.crs').text).toContain('An EPSG code (such as 28412) or a PROJ string');
  expect((await shown('{', 'a.geojson')).all('form.crs')).toEqual([]);
  expect((await shown(fixture('zip-password.zip'), 'a.zip')).text).toContain('is locked with a password');
});

test('of a grid it is told how much 100 ha are in it; measures and a northing first are told', async () => {
  const grid = await shown(fixture('geojson-28412-north-first.geojson'), 'a.geojson');
  expect(grid.text).toMatch(/grid 100 ha measured here are 100\.039\sha/);
  expect(grid.text).toContain('is the northing here');
  const russian = await shown(fixture('shp-polygon-zm.zip'), 'a.zip', 'ru');
  expect(russian.text).toContain('p.shp: у точек есть меры');
  expect(russian.text).not.toContain('сетке');
});

test('layers that hold the same parcels are named, and either can be left out; or all are read again', async () => {
  const bytes = readFileSync('tests/fixtures/same-layers.gpkg');
  const both = await shown(bytes, 'a.gpkg');
  expect(both.text).toContain('“до обмена” and “после обмена” hold the same parcels (3)');
  const buttons = ({ all }: typeof both) =>
    all('button').flatMap(({ text }) => (/^(Read|Снова) /.test(text) ? [text] : []));
  expect(buttons(both)).toEqual(['Read without “до обмена”', 'Read without “после обмена”']);
  const one = await shown(bytes, 'a.gpkg', 'ru', { withoutLayers: ['до обмена'] });
  expect(one.text).toContain('«до обмена» не взят');
  expect(buttons(one)).toEqual(['Снова прочитать все слои']);
});

test('where the system is named behind the features there is a field to name it ahead', async () => {
  const square = feature({ from: 'KGZ', to: 'TJK' }, polygon(70, 40));
  const crs = { type: 'name', properties: { name: 'EPSG:4284' } };
  const features = Array.from({ length: 900 }, () => square);
  const late = JSON.stringify({ type: 'FeatureCollection', features, crs, note: 'x'.repeat(5000) });
  const panel = await shown(late, 'a.geojson');
  expect(panel.text).toContain('only after its features that it is in “Pulkovo 1942 (EPSG:4284)”');
  expect(panel.all('form.crs')).toHaveLength(1);
  expect((await shown(collection(square), 'a.geojson')).all('form.crs')).toHaveLength(0);
});
