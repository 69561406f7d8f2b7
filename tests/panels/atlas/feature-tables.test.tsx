import { describe, expect, test } from 'vitest';
import type { LayerId } from '../../../src/core/atlas/layer-ids.ts';
import { layerIds } from '../../../src/core/atlas/layer-ids.ts';
import { languages } from '../../../src/core/language/languages.ts';
import { FeatureTables } from '../../../src/panels/atlas/feature-tables.tsx';
import { OrderSelect, TableHead } from '../../../src/panels/atlas/table-head.tsx';
import { featureRows } from '../../../src/wiring/atlas/feature-rows.ts';
import { atlas, hole, intents, viewOf, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const english = await wordsOf('en');
const rowsIn = (lang: (typeof languages)[number]) => (layer: LayerId) =>
  featureRows(atlas, viewOf({ lang }), layer);

describe('the attribute table', () => {
  const table = rendered(<FeatureTables {...english} lang="en" rowsOf={rowsIn('en')} intents={intents} />);

  test('says which exchange each plot belongs to', () => {
    const rows = table.one('tbody').all('tr');
    expect(rows).toHaveLength(atlas.parcels.length);
    for (const row of rows) {
      const name = row.one('.column-exchange').text;
      const parcel = atlas.parcels.find(({ name: { en } }) => row.one('th').text.startsWith(en));
      expect(parcel && english.words.balance.exchangeName(parcel.exchange)).toBe(name);
    }
  });

  test('stands by name at first, and says so to those who listen', () => {
    const heads = table.all('[aria-sort]');
    expect(heads.map((head) => head.attribute('aria-sort'))).toEqual(['ascending', 'none', 'none', 'none']);
    expect(heads.map((head) => head.one('button').text)).toEqual([
      'Name▲',
      'What it is',
      'Exchange',
      'Figure',
    ]);
    const names = table.all('[scope=row]').map(({ text }) => text);
    expect(names.findIndex((text) => text.startsWith('“Dostuk” market'))).toBeGreaterThan(
      names.findIndex((text) => text.startsWith('Dakhma')),
    );
  });
});

test('the head asks for the order of the column that is pressed', () => {
  const order = { column: 'figure', descending: true } as const;
  const head = rendered(
    <table>
      <TableHead
        lateWords={english.lateWords}
        columns={['name', 'figure']}
        order={order}
        setOrder={() => {}}
      />
    </table>,
  );
  expect(head.all('[aria-sort]').map((each) => each.attribute('aria-sort'))).toEqual(['none', 'descending']);
  const list = rendered(
    <OrderSelect
      lateWords={english.lateWords}
      columns={['name', 'figure']}
      order={order}
      setOrder={() => {}}
    />,
  );
  expect(list.all('option').map(({ text }) => text)).toEqual(['Name ▲', 'Name ▼', 'Figure ▲', 'Figure ▼']);
  expect(list.all('option').findIndex((each) => each.attribute('selected') !== null)).toBe(3);
});

test.each(languages)('the tables in %s have no hole, for any layer', async (lang) => {
  const spoken = await wordsOf(lang);
  for (const layer of layerIds) {
    const table = rendered(
      <FeatureTables {...spoken} lang={lang} rowsOf={() => rowsIn(lang)(layer)} intents={intents} />,
    );
    expect(table.text, layer).not.toMatch(hole);
    expect(table.one('tbody').all('tr').length, layer).toBeGreaterThan(0);
  }
});
