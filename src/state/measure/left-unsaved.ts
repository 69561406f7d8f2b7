import { keptKey } from './measure-keys.ts';

/** Texts of measurements by the names under which they are to be kept; null: to be taken away. */
export type Unsaved = ReadonlyMap<string, string | null>;

/** What tabs had not kept yet when their pages went; a record for each tab, so that none writes over another's. */
export type LeftUnsaved = {
  all(): ReadonlyMap<string, Unsaved>;
  leave(tab: string, unsaved: Unsaved): void;
  clear(tab: string): void;
};

const prefix = 'khujand.measurements.left.';

function readUnsaved(text: string | null): Unsaved | null {
  try {
    const entries = Object.entries(JSON.parse(text ?? '') as Record<string, unknown>);
    const isSound = entries.every(([, each]) => each === null || typeof each === 'string');
    return isSound ? new Map(entries as [string, string | null][]) : null;
  } catch {
    return null;
  }
}

/** Keeps them in `storage`, which writes at once; where it refuses, nothing is left. */
export function createLeftUnsaved(storage: Storage | undefined): LeftUnsaved {
  const attempt = <T>(use: (there: Storage) => T): T | undefined => {
    try {
      return storage && use(storage);
    } catch {
      return undefined;
    }
  };
  return {
    all() {
      const keys =
        attempt((there) => Array.from({ length: there.length }, (_, i) => there.key(i) ?? '')) ?? [];
      return new Map(
        keys.flatMap((key) => {
          const found = key.startsWith(prefix) && attempt((there) => readUnsaved(there.getItem(key)));
          return found ? [[key.slice(prefix.length), found] as const] : [];
        }),
      );
    },
    leave: (tab, unsaved) =>
      attempt((there) => {
        there.setItem(prefix + tab, JSON.stringify(Object.fromEntries(unsaved)));
        there.setItem(keptKey, 'kept');
      }),
    clear: (tab) => attempt((there) => there.removeItem(prefix + tab)),
  };
}
