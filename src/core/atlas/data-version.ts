import type { Release } from './release.ts';

/** The version of a release of the data: month of its newest snapshot (ISO date), number within it: `2026.09-1`. */
export const dataVersionOf = (snapshot: string, revision: number): string =>
  `${snapshot.slice(0, 7).replace('-', '.')}-${revision}`;

/**
 * The version of the shipped data, from its snapshots by their dates; null where the newest is not at hand, or its
 * record could not be read.
 */
export function dataVersion(releases: Readonly<Record<string, Release>>): string | null {
  const newest = Object.keys(releases).sort().at(-1) ?? '';
  const revision = releases[newest]?.dataRevision;
  return revision === undefined ? null : dataVersionOf(newest, revision);
}
