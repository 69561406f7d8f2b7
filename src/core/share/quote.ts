import { escaped } from './escaped.ts';

/** A sentence that can be printed as it stands: what is said, what is not, who says so, and where to look it up. */
export type Quote = {
  /** Language of all its texts. */
  readonly lang: string;
  readonly sentence: string;
  /** What the sentence does not say. */
  readonly notSaid: string | null;
  readonly source: {
    readonly text: string;
    readonly title: string | null;
    readonly url: string | null;
  } | null;
  /** The map, with the version of its data. */
  readonly map: { readonly name: string; readonly version: string; readonly link: string };
};

const sourceLine = ({ text, title }: NonNullable<Quote['source']>) =>
  title === null ? text : `${text}: ${title}`;

/** The quote as plain text, a line for the sentence, the source and the map. */
export function quoteText({ sentence, notSaid, source, map }: Quote): string {
  const lines = [
    notSaid === null ? sentence : `${sentence} ${notSaid}`,
    ...(source ? [`${sourceLine(source)}${source.url === null ? '' : ` ${source.url}`}`] : []),
    `${map.name}. ${map.version} ${map.link}`,
  ];
  return lines.join('\n');
}

/** The same as HTML, with links in place of addresses, for a document. */
export function quoteHtml({ lang, sentence, notSaid, source, map }: Quote): string {
  const link = (href: string, text: string) => `<a href="${escaped(href)}">${escaped(text)}</a>`;
  const sourceText =
    source && (source.url === null ? escaped(sourceLine(source)) : link(source.url, sourceLine(source)));
  return [
    `<div lang="${escaped(lang)}">`,
    `<p>${escaped(sentence)}${notSaid === null ? '' : ` ${escaped(notSaid)}`}</p>`,
    ...(sourceText === null ? [] : [`<p>${sourceText}</p>`]),
    `<p>${link(map.link, map.name)}. ${escaped(map.version)}</p>`,
    '</div>',
  ].join('');
}
