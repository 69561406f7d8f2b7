import { readUseChoices, type UseChoices } from '../../core/share/use-choices.ts';

const key = 'khujand.use';

/** What the reader chose the last time, or what stands first where nothing usable is remembered. */
export function readKeptUse(storage: Pick<Storage, 'getItem'> | undefined): UseChoices {
  try {
    return readUseChoices(storage?.getItem(key) ?? null);
  } catch {
    return readUseChoices(null);
  }
}

/** Remembers the choices, where the browser lets us. */
export function keepUse(storage: Pick<Storage, 'setItem'> | undefined, choices: UseChoices): void {
  try {
    storage?.setItem(key, JSON.stringify(choices));
  } catch {
    // The panel works without a memory.
  }
}
