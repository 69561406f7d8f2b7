import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { expect, openMap, test } from './harness.ts';
import { parcel, square } from './own-parcels.ts';

const list = (...features: unknown[]) => Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
const to = { from: 'KGZ', to: 'TJK' };
const back = { from: 'TJK', to: 'KGZ' };

const first = list(
  parcel({ name: 'Samarkandek', ...to }, square(70.1, 40.1, 0.01)),
  parcel({ name: 'Boz-Adyr', ...back }, square(70.2, 40.1, 0.01)),
  parcel({ name: 'Ak-Sai', ...to }, square(70.3, 40.1, 0.01)),
);
const second = list(
  parcel({ name: 'Samarkandek', ...back }, square(70.1, 40.1, 0.01)),
  parcel({ name: 'Boz Adir', ...back }, square(70.25, 40.1, 0.01)),
  parcel({ name: 'Tort-Kocho', ...to }, square(70.4, 40.1, 0.01)),
);

test('two files are compared, drawn in three styles, and a name is answered for and remembered', async ({
  page,
}) => {
  await openMap(page, '#tab=data');
  await page.getByLabel('Open a file').setInputFiles([
    { name: 'kg.geojson', mimeType: 'application/json', buffer: first },
    { name: 'tj.geojson', mimeType: 'application/json', buffer: second },
  ]);
  await page.getByRole('button', { name: 'Show the results of kg.geojson' }).click();
  const region = page.getByRole('region', { name: 'Comparison of two lists' });
  await region.getByLabel('Compare with …').selectOption({ label: 'tj.geojson' });

  const count = (symbol: string) => region.locator(`[data-count="${symbol}"] dd`);
  await expect(count('own-in-both')).toHaveText('1');
  await expect(count('own-only-a')).toHaveText('2');
  await expect(count('own-only-b')).toHaveText('2');
  await expect(region).toContainText('other parties');
  const drawn = (symbol: string) => page.locator(`[data-layer="own"] path.symbol-${symbol}`);
  await expect(drawn('own-in-both')).toHaveCount(2);
  await expect(drawn('own-only-a')).toHaveCount(2);
  await expect(drawn('own-only-b')).toHaveCount(2);
  // The two files themselves are put away meanwhile.
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(6);
  await expect(page.locator('.legend')).toContainText('Only in the list shown');

  await region.getByRole('button', { name: 'Zoom to Tort-Kocho (№ 3)' }).click();
  await expect(page.locator('[data-layer="own"] path.own-chosen')).toHaveCount(1);
  await expect(count('own-only-b')).toHaveText('2');

  const saving = page.waitForEvent('download');
  await region.getByRole('button', { name: 'Comparison as CSV' }).click();
  const rows = csvParse((await readFile(await (await saving).path(), 'utf8')).replace('\uFEFF', ''));
  expect(rows.filter(({ row }) => row === 'only-b').map(({ b_name: name }) => name)).toEqual([
    'Boz Adir',
    'Tort-Kocho',
  ]);

  await region.getByRole('button', { name: 'Same: Boz-Adyr (№ 2), Boz Adir (№ 2)', exact: true }).click();
  await expect(count('own-in-both')).toHaveText('2');
  await expect(drawn('own-in-both')).toHaveCount(4);
  await page.reload();
  await page.getByRole('button', { name: 'Show the results of kg.geojson' }).click();
  await expect(count('own-in-both')).toHaveText('2');
  await expect(region).toContainText('Forget my answers (1)');

  await region.getByLabel('Compare with …').selectOption({ label: 'no other list' });
  await expect(drawn('own-in-both')).toHaveCount(0);
  await expect(page.locator('[data-layer="own"] path.symbol-own-to-tjk')).toHaveCount(3);
});
