import type { Release } from '../atlas/release.ts';

/**
 * The date of the snapshot that goes by `name`: its own date, or the date of its package, under which addresses and
 * scripts named the snapshots since January 2025 before. Null where no snapshot goes by it.
 */
export function snapshotNamed(releases: Readonly<Record<string, Release>>, name: string): string | null {
  if (releases[name] !== undefined) return name;
  return Object.entries(releases).find(([, { published }]) => published === name)?.[0] ?? null;
}
