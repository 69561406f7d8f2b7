import { longEnglish } from '../../src/i18n/language/catalogue.ts';
import { states } from '../gallery/states.ts';
import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';

test.use({ expectedErrors: [/Failed to load resource/] });

for (const { name, hash, before, act, size, forcedColors } of states) {
  test(`“${name}” has no accessibility findings and runs over no edge`, async ({ page }) => {
    if (size) await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light', ...(forcedColors ? { forcedColors: 'active' } : {}) });
    await before?.(page);
    await openMap(page, hash);
    await act?.(page);
    await page.waitForTimeout(300);
    // Lengthened texts no longer hold one another, as the name of a button must hold what stands on it.
    const faults = async () =>
      (await findings(page, { pinsMayCrowd: true })).filter(
        (fault) => !(hash.includes(longEnglish) && fault.startsWith('label-content')),
      );
    expect(await faults(), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.waitForTimeout(100);
    expect(await faults(), 'dark').toEqual([]);
    const wider = await page.evaluate(() =>
      ['html', '#sidebar', '.tab-panel', '.feature-card', 'dialog[open]', '#top'].filter((selector) => {
        const element = document.querySelector(selector);
        return element !== null && element.scrollWidth > element.clientWidth + 1;
      }),
    );
    expect(wider, 'runs over its edge').toEqual([]);
  });
}
