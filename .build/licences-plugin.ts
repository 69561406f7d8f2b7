import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  /** What the package says in its licence file; empty where it has none. */
  readonly text: string;
};

/** Licences under which code may be shipped with this page; any other stops the build until it is looked at. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
]);

/** Slips of the pen in packages' own manifests, looked up in their licence files. */
const corrected: Readonly<Record<string, string>> = {
  // Its LICENSE is headed “BSD 3-Clause License”.
  'splaytree-ts 1.0.2: BDS-3-Clause': 'BSD-3-Clause',
};

type Manifest = { name: string; version: string; license?: string | { type: string } };

/** Folder of the package that a module belongs to, or null for a module of our own. */
export function packageFolder(id: string): string | null {
  const [, folder] = id.replaceAll('\\', '/').match(/^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/) ?? [];
  return folder ?? null;
}

/** Name, version and licence of a package. Throws where the licence is unknown or not allowed. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const written = typeof license === 'string' ? license : license?.type;
  const licence = corrected[`${name} ${version}: ${written}`] ?? written;
  if (licence === undefined || !allowed.has(licence))
    throw new Error(
      `${name} ${version} would be shipped under “${licence ?? 'no licence'}”, which is not allowed`,
    );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, licence, text };
}

/**
 * Lists every package of which something is in the build, with its licence, as `licences.json`. `collect` is a
 * plugin for builds within the build (workers), so that theirs are listed too.
 */
export function licencesPlugin(): { readonly list: Plugin; readonly collect: () => Plugin } {
  const folders = new Set<string>();
  const note = (bundle: Record<string, { type: string; moduleIds?: string[] }>) => {
    for (const { moduleIds = [] } of Object.values(bundle))
      for (const id of moduleIds) {
        const folder = packageFolder(id);
        if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
      }
  };
  return {
    collect: () => ({ name: 'collect-licences', generateBundle: (_, bundle) => note(bundle) }),
    list: {
      name: 'list-licences',
      apply: 'build',
      generateBundle(_, bundle) {
        note(bundle);
        const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
        const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
        const source = `${JSON.stringify({ version, packages }, null, 1)}\n`;
        this.emitFile({ type: 'asset', fileName: 'licences.json', source });
      },
    },
  };
}
