import type { Language } from '../src/core/language/languages.ts';
import { escaped } from '../src/core/share/escaped.ts';
import type { Prerendered } from '../src/prerender.tsx';

/** Where the page of a language stands, from the folder of the build; English is the page itself. */
export const folderOf = (lang: Language) => (lang === 'en' ? '' : `${lang}/`);

type PageOptions = {
  readonly lang: Language;
  readonly languages: readonly Language[];
  readonly answer: Prerendered;
  /** The style of the build that is asked for where no script runs. */
  readonly styleWithoutScript: string;
  /** Files of the build that only this language asks for first. */
  readonly modules: readonly string[];
  /** Address under which the build will be served, with a slash at its end; null where the builder gave none. */
  readonly site: string | null;
};

/** The text with the one place that `pattern` finds replaced; throws where it is not there exactly once. */
function put(html: string, pattern: RegExp, by: string): string {
  const found = html.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0;
  if (found !== 1) throw new Error(`index.html: ${pattern.source} is there ${found} times, not once`);
  return html.replace(pattern, () => by);
}

const tag = (name: 'meta' | 'link', attributes: Readonly<Record<string, string>>) =>
  `    <${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}${name === 'meta' ? ' /' : ''}>\n`;

/**
 * What others read of the page: other languages and, after https://ogp.me, title, description and picture. Addresses
 * that must be absolute are left out where the site is not known.
 */
function headOf({ lang, languages, answer, modules, styleWithoutScript, site }: PageOptions): string {
  const alternate = (hreflang: string, of: Language) =>
    tag('link', { rel: 'alternate', hreflang, href: site ? site + folderOf(of) : `./${folderOf(of)}` });
  const property = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
  const address = site && site + folderOf(lang);
  return [
    ...languages.map((of) => alternate(of, of)),
    alternate('x-default', 'en'),
    property('type', 'website'),
    property('title', answer.title),
    property('description', answer.description),
    property('locale', lang),
    ...(address
      ? [
          tag('link', { rel: 'canonical', href: address }),
          property('url', address),
          property('image', `${site}preview.png`),
          property('image:width', '1200'),
          property('image:height', '630'),
          property('image:alt', answer.description),
          tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
        ]
      : []),
    ...modules.map((file) => tag('link', { rel: 'modulepreload', crossorigin: '', href: `./${file}` })),
    `    <noscript><link rel="stylesheet" href="./${styleWithoutScript}"></noscript>\n`,
  ].join('');
}

/** The built page with the answer of one language in it, for its own folder. Throws where the page lacks a place. */
export function languagePage(html: string, options: PageOptions): string {
  const { lang, answer } = options;
  const depth = folderOf(lang) === '' ? './' : '../';
  let page = put(
    html,
    /<html lang="en">/,
    lang === 'en' ? '<html lang="en">' : `<html lang="${lang}" data-page="${lang}">`,
  );
  page = put(page, /<title>[^<]*<\/title>/, `<title>${escaped(answer.title)}</title>`);
  page = put(
    page,
    /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
    `<meta name="description" content="${escaped(answer.description)}" />`,
  );
  page = put(page, /<header id="top"><\/header>/, `<header id="top">${answer.header}</header>`);
  page = put(page, /<aside id="sidebar">[\s\S]*?<\/aside>/, `<aside id="sidebar">${answer.sidebar}</aside>`);
  page = put(
    page,
    /<noscript>[\s\S]*?<\/noscript>/,
    `<noscript><p class="no-script">${escaped(answer.withoutScript)}</p></noscript>`,
  );
  // Beside what is not printed: a pattern that is not rendered fills nothing.
  page = put(page, /<div id="dialogs">/, `<noscript>${answer.hatches}</noscript><div id="dialogs">`);
  page = put(page, /<p class="map-waits">[^<]*<\/p>/, `<p class="map-waits">${escaped(answer.mapWaits)}</p>`);
  page = put(page, /[ \t]*<\/head>/, `${headOf(options)}  </head>`);
  return page.replace(/(\s(?:href|src)=")\.\//g, (_, before: string) => before + depth);
}
