import type { DataReleases } from '../../src/core/atlas/data-release.ts';
import { escaped } from '../../src/core/share/escaped.ts';

type Release = DataReleases['releases'][number];

const feedId = 'urn:khujand-treaty-map:data';
const midnight = (date: string) => `${date}T00:00:00Z`;

const link = (rel: string, href: string, type: string) =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

/** A figure a line, old → new. */
const listOf = ({ note, changes }: Release) =>
  [note, ...changes.map(({ figure, before, after }) => `${figure}: ${before ?? '–'} → ${after ?? '–'}`)].join(
    '\n',
  );

const entry = (release: Release, site: string | null) =>
  `<entry>
<id>${feedId}:${release.version}</id>
<title>Data ${release.version}: ${escaped(release.note)}</title>
<updated>${midnight(release.date)}</updated>
${site === null ? '' : `${link('alternate', `${site}api/v1/data-releases.json`, 'application/json')}\n`}<content type="text">${escaped(listOf(release))}</content>
</entry>`;

/**
 * The releases of the data as an Atom feed (RFC 4287), the newest first. Its ids are the same wherever the page stands;
 * addresses are in it only where that of the site is known, as they must be whole.
 */
export function atomFeed(releases: readonly Release[], site: string | null): string {
  const newest = releases.at(-1);
  if (!newest) throw new Error('there is no release of the data');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${feedId}</id>
<title>Khujand Treaty Map: changes of the data</title>
<updated>${midnight(newest.date)}</updated>
<author><name>Khujand Treaty Map</name></author>
${
  site === null
    ? ''
    : `${link('self', `${site}api/v1/feed.atom`, 'application/atom+xml')}\n${link('alternate', site, 'text/html')}\n`
}${releases
  .toReversed()
  .map((release) => entry(release, site))
  .join('\n')}
</feed>
`;
}
