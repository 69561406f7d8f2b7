import { escaped } from './escaped.ts';

/** Sizes of a frame that are offered, CSS pixels; the first is as wide as the page that holds it. */
export const embedSizes = {
  wide: { width: '100%', height: 480 },
  large: { width: '960', height: 600 },
  square: { width: '600', height: 600 },
  phone: { width: '360', height: 560 },
} as const satisfies Readonly<Record<string, { readonly width: string; readonly height: number }>>;
export type EmbedSize = keyof typeof embedSizes;

/** What the page in small does not show. */
const leftOut = ['tab', 'measure', 'tolerance'];

const nameOf = (part: string) => part.replace(/=.*/s, '');
const partsOf = (hash: string) => hash.split('&').filter((part) => part !== '');

/** Whether a link names something that the map can be framed to. */
export const namesChoice = (href: string): boolean =>
  partsOf(href.split(/#(.*)/s)[1] ?? '').some((part) => /^(sel|exchange)=/.test(part));

/** The address of the page in small at the view of `href`; `framed` leaves it to the page to frame what is chosen. */
export function embedAddress(href: string, framed: boolean): string {
  const [page = '', hash = ''] = href.split(/#(.*)/s);
  const parts = partsOf(hash)
    .filter((part) => !leftOut.includes(nameOf(part)))
    .filter((part) => !(framed && namesChoice(href) && part.startsWith('map=')));
  return `${page.replace(/\?.*$/, '')}?embed#${parts.join('&')}`;
}

/** HTML that shows the view of `href` in small on another page; `title` names the frame. */
export function embedCode(href: string, title: string, size: EmbedSize, framed: boolean): string {
  const { width, height } = embedSizes[size];
  const address = escaped(embedAddress(href, framed));
  return `<iframe src="${address}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" allow="clipboard-write"></iframe>`;
}
