import { isPictureFormat, type PictureFormat } from '../../core/share/picture-format.ts';

export const useKinds = ['sentence', 'picture', 'link', 'embed', 'print', 'report'] as const;
export type UseKind = (typeof useKinds)[number];

/** What a reader chose the last time they handed something on. */
export type UseChoices = {
  readonly kind: UseKind;
  readonly format: PictureFormat;
  readonly theme: 'light' | 'dark';
};

const key = 'khujand.use';
const first: UseChoices = { kind: 'sentence', format: 'wide', theme: 'light' };

/** The remembered choices; what is missing or unusable falls back, each for itself. */
export function readUseChoices(storage: Pick<Storage, 'getItem'> | undefined): UseChoices {
  try {
    const kept: Partial<Record<string, unknown>> = JSON.parse(storage?.getItem(key) ?? '{}') ?? {};
    return {
      kind: useKinds.find((kind) => kind === kept.kind) ?? first.kind,
      format: isPictureFormat(kept.format) ? kept.format : first.format,
      theme: kept.theme === 'dark' ? 'dark' : first.theme,
    };
  } catch {
    return first;
  }
}

/** Remembers the choices, where the browser lets us. */
export function writeUseChoices(storage: Pick<Storage, 'setItem'> | undefined, choices: UseChoices): void {
  try {
    storage?.setItem(key, JSON.stringify(choices));
  } catch {
    // The panel works without a memory.
  }
}
