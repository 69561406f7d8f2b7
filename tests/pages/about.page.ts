import { newestInWords } from '../fixtures/snapshots.ts';
import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';

test('the page says what it is made of, under which licences', async ({ page }) => {
  await openMap(page);
  const open = page.getByRole('button', { name: 'About', exact: true });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'About this map' });
  await expect(dialog).toContainText('ODbL 1.0');
  await expect(dialog).toContainText(newestInWords);
  await expect(dialog.getByText(/^Data version \d{4}\.\d\d-\d+\.$/)).toBeVisible();
  await expect(dialog.locator('blockquote')).toContainText(/, data \d{4}\.\d\d-\d+, snapshots of /);
  for (const name of ['The figures as files for other programs', 'feed of changes (Atom)']) {
    const address = await dialog.getByRole('link', { name }).evaluate((link: HTMLAnchorElement) => link.href);
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
  await dialog.getByText(/^leaflet 1\.9\.4 · BSD-2-Clause$/).click();
  await expect(
    dialog.locator('pre', { hasText: 'Copyright (c) 2010-2023, Volodymyr Agafonkin' }),
  ).toBeVisible();
  await expect(dialog).toContainText(/preact 11\.2\.0 · MIT/);
  expect(await findings(page, { within: 'dialog' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
});

test.describe('without its list', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test('the dialog still says the rest', async ({ page }) => {
    await page.route('**/licences.json', (route) => route.fulfill({ status: 404 }));
    await openMap(page);
    await page.getByRole('button', { name: 'About', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('could not be fetched');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
