import type { Locator, Page } from '@playwright/test';
import { languages, longEnglish } from '../../src/core/language/languages.ts';
import { tabIds } from '../../src/core/page/choices.ts';
import { exchange } from '../pages/own-parcels.ts';
import { answerMembers } from '../pages/shipped-files.ts';

/** One state of the page worth looking at: how to get there. */
export type State = {
  readonly name: string;
  readonly hash: string;
  /** Before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Once the first view stands. */
  readonly act?: (page: Page) => Promise<unknown>;
  readonly size?: { readonly width: number; readonly height: number };
  readonly forcedColors?: boolean;
  /** Needs a page of its own, and so does what comes after it in one visit. */
  readonly anew?: boolean;
  /** Differs in what the map shows, not only beside it. */
  readonly ofMap?: boolean;
};

export const phone = { width: 390, height: 844 };
/** 1280 × 1024 at 400 %. */
export const zoomed = { width: 320, height: 256 };

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();
/** Opens “Use this” from the header, or from a part of the page, at one of its ways. */
async function use(page: Page, way: string, from: Locator = page.getByRole('banner')) {
  await from.getByRole('button', { name: 'Use this', exact: true }).click();
  await page.getByRole('radio', { name: way }).check();
}
/** Opens a file of two parcels and “Use this” of it at its report. */
async function useReport(page: Page) {
  await page.getByLabel('Open a file').setInputFiles({
    name: 'fields.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(exchange()),
  });
  await page.getByRole('button', { name: 'Use this: fields.geojson' }).click();
  await page.getByRole('radio', { name: 'Report' }).check();
}
const chosen = (name: string, sel: string): State => ({ name: `card: ${name}`, hash: `#sel=${sel}` });

/** Every visual state: the gallery shows them all, the page tests look at each for faults. */
export const states: readonly State[] = [
  ...tabIds.map((tab): State => ({ name: `tab: ${tab}`, hash: `#tab=${tab}` })),
  ...tabIds.map((tab): State => ({ name: `tab: ${tab}, phone`, hash: `#tab=${tab}`, size: phone })),
  { name: 'an exchange opened', hash: '#exchange=dostuk&sel=parcels:dakhma' },
  {
    name: 'everything unfolded',
    hash: '',
    act: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }),
  },
  chosen('parcel', 'parcels:kairagach-enclave'),
  chosen('crossing', 'crossings:kairagach'),
  chosen('memorial', 'memorial:stele'),
  chosen('place', 'places:ak-sai'),
  chosen('mapped change', 'changes:KGZ-TJK_001'),
  chosen('border', 'borders:99_redrawn_2018-04-11_2018-04-11_2025-03-23_004'),
  { name: 'swipe', hash: '#tab=compare&view=swipe&map=11/39.95/70.6', ofMap: true },
  { name: 'no layers', hash: '#tab=layers&layers=' },
  {
    name: 'a feature reached by keyboard',
    hash: '#map=11/40.05/69.6',
    anew: true,
    ofMap: true,
    async act(page) {
      await page.getByRole('application').focus();
      await page.keyboard.press('n');
    },
  },
  { name: 'keys', hash: '', act: button('Keyboard shortcuts') },
  { name: 'use: sentence', hash: '#exchange=vorukh', act: (page) => use(page, 'Sentence'), anew: true },
  { name: 'use: picture', hash: '#exchange=vorukh', act: (page) => use(page, 'Picture'), anew: true },
  {
    name: 'use: picture, phone',
    hash: '#sel=parcels:dacha',
    act: (page) => use(page, 'Picture', page.locator('#card')),
    size: { width: 360, height: 640 },
    anew: true,
  },
  { name: 'use: link', hash: '#exchange=vorukh', act: (page) => use(page, 'Link'), anew: true },
  { name: 'use: print', hash: '#exchange=vorukh', act: (page) => use(page, 'Print'), anew: true },
  { name: 'use: report', hash: '#tab=data', act: useReport, anew: true },
  { name: 'use: embed', hash: '#exchange=vorukh', act: (page) => use(page, 'Embed'), anew: true },
  { name: 'tables', hash: '#tab=layers', act: button('Attribute tables') },
  {
    name: 'tables, nothing matches',
    hash: '#tab=layers',
    async act(page) {
      await page.getByRole('button', { name: 'Attribute tables' }).click();
      await page.getByRole('searchbox', { name: /Filter/ }).fill('no such name');
    },
  },
  { name: 'menu, phone', hash: '', size: phone, anew: true, act: button('Menu') },
  { name: 'sheet high, phone', hash: '', size: phone, anew: true, act: button(/Height of the panel/) },
  {
    name: 'a file missing',
    hash: '',
    anew: true,
    before: (page) => answerMembers(page, { crossings: undefined }),
  },
  { name: 'enlarged to 400 %', hash: '', size: zoomed },
  { name: 'forced colours', hash: '#exchange=kairagach', forcedColors: true, anew: true, ofMap: true },
  ...languages.map(
    (lang): State => ({ name: `language: ${lang}`, hash: `#lang=${lang}&sel=memorial:stele` }),
  ),
  { name: 'long words', hash: `#lang=${longEnglish}&exchange=dostuk&sel=parcels:kairagach-enclave` },
  { name: 'long words, phone', hash: `#lang=${longEnglish}&tab=layers`, size: phone },
];
