import type { Browser } from '@playwright/test';
import { pan, settled } from './load-sample.ts';

/** One event of a trace as Chromium writes it; microseconds. `tdur` is processor time. */
export type Event = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly documentLoaderURL?: string } };
};

const includedCategories = ['blink.user_timing', 'loading', 'toplevel', 'devtools.timeline'];

/** The trace of one visit, all processes of the browser: from the address to a while after the map was panned. */
export async function record(browser: Browser, url: string): Promise<Event[]> {
  const session = await browser.newBrowserCDPSession();
  const page = await settled(browser);
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories },
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await pan(page);
  const complete = new Promise<string>((resolve) => {
    session.once('Tracing.tracingComplete', ({ stream = '' }) => resolve(stream));
  });
  await session.send('Tracing.end');
  const handle = await complete;
  const parts: string[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle, size: 1 << 20 });
    parts.push(base64Encoded ? Buffer.from(data, 'base64').toString() : data);
    if (eof) break;
  }
  await page.close();
  await session.detach();
  return (JSON.parse(parts.join('')) as { traceEvents: Event[] }).traceEvents;
}
