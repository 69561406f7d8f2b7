import { createHash } from 'node:crypto';
import { type ApiContents, apiContents, shippedReader } from './contents.ts';
import { atomFeed } from './feed.ts';
import { apiSchema, apiSchemaId } from './schema.ts';
import { apiTables, csvOf } from './tables.ts';

const licences = [
  { name: 'ODbL-1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/', title: 'ODbL 1.0' },
  { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0 (places)' },
];

/** Frictionless Data Package (v1) of all files and tables. */
function dataPackage(contents: ApiContents, files: ReadonlyMap<string, string>) {
  const described = (path: string) => {
    const text = files.get(path) ?? '';
    return {
      path,
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    };
  };
  const tables = apiTables(contents);
  return {
    profile: 'data-package',
    name: 'khujand-treaty-map',
    id: `urn:khujand-treaty-map:data:${contents.data_version}`,
    title: 'Khujand Treaty Map',
    version: contents.data_version,
    description:
      'Land exchanged between Kyrgyzstan and Tajikistan under the treaties of March 2025, as published and as mapped. No line is official.',
    licenses: licences,
    contributors: [{ title: 'OpenStreetMap contributors', role: 'contributor' }],
    resources: [
      ...tables.map(({ name, title, fields, key }) => ({
        name: `${name}-table`,
        title,
        profile: 'tabular-data-resource',
        ...described(`${name}.csv`),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: { fields, primaryKey: key },
      })),
      ...Object.keys(contents.files).map((name) => ({
        name,
        ...described(`${name}.json`),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      })),
    ],
  };
}

const text = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/**
 * The files of `api/v1/`, name → text, made of the shipped files in the project's folder by what the page is made by.
 * `site` is its address where it is known. The same bytes from the same data.
 */
export function apiFiles(root: string, site: string | null): Map<string, string> {
  const contents = apiContents(shippedReader(root));
  const { data_version, files: told } = contents;
  const files = new Map(
    Object.entries(told).map(([name, content]) => [
      `${name}.json`,
      text({ schema: `${apiSchemaId}#/$defs/${name}`, data_version, ...content }),
    ]),
  );
  for (const table of apiTables(contents)) files.set(`${table.name}.csv`, csvOf(table));
  files.set('datapackage.json', text(dataPackage(contents, files)));
  files.set('schema.json', text(apiSchema()));
  files.set('feed.atom', atomFeed(told['data-releases'].releases, site));
  const links = [...files.keys()].sort().map((name) => (site === null ? name : `${site}api/v1/${name}`));
  files.set('index.json', text({ version: 1, data_version, files: links }));
  return files;
}
