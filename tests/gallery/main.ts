// Every visual state in both themes, as one page of pictures: .cache/gallery/index.html.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from '../../.ci/chromium.mjs';
import { states } from './states.ts';

const folder = '.cache/gallery';
const port = Number(process.env.GALLERY_PORT ?? 4303);
mkdirSync(folder, { recursive: true });
await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'error', preview: { port, strictPort: true } });
const browser = await chromium.launch(launchOptions());
const figures: string[] = [];
for (const [index, { name, hash, before, act, size, forcedColors }] of states.entries()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      locale: 'en-GB',
      viewport: size ?? { width: 1440, height: 900 },
      colorScheme,
      ...(forcedColors ? { forcedColors: 'active' } : {}),
    });
    await before?.(page);
    await page.goto(`http://localhost:${port}/${hash}`);
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
    await page.waitForTimeout(500);
    await act?.(page);
    await page.waitForTimeout(500);
    const file = `${String(index).padStart(2, '0')}-${colorScheme}.png`;
    await page.screenshot({ path: `${folder}/${file}` });
    await page.close();
    figures.push(
      `<figure><img src="${file}" loading="lazy" alt=""><figcaption>${name}, ${colorScheme}</figcaption></figure>`,
    );
    console.log(file, name, colorScheme);
  }
}
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every state</title><style>
body{font:15px system-ui;margin:20px;background:#888;display:flex;flex-wrap:wrap;gap:16px}
figure{margin:0}img{display:block;max-width:680px;max-height:520px}figcaption{color:#fff;padding:4px 0}
</style>${figures.join('\n')}</html>`,
);
await browser.close();
await server.close();
console.log(`${figures.length} pictures: ${folder}/index.html`);
