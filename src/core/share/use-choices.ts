import { isPictureFormat, type PictureFormat } from './picture-format.ts';

/** As what something is handed on. */
export const useKinds = ['sentence', 'picture', 'link', 'embed', 'print', 'report'] as const;
export type UseKind = (typeof useKinds)[number];

/** What a reader chose the last time they handed something on. */
export type UseChoices = {
  readonly kind: UseKind;
  readonly format: PictureFormat;
  readonly theme: 'light' | 'dark';
};

const first: UseChoices = { kind: 'sentence', format: 'wide', theme: 'light' };

/** Choices from what was kept as JSON; what is missing or unusable falls back, each for itself. */
export function readUseChoices(text: string | null): UseChoices {
  try {
    const kept: Partial<Record<string, unknown>> = JSON.parse(text ?? '{}') ?? {};
    return {
      kind: useKinds.find((kind) => kind === kept.kind) ?? first.kind,
      format: isPictureFormat(kept.format) ? kept.format : first.format,
      theme: kept.theme === 'dark' ? 'dark' : first.theme,
    };
  } catch {
    return first;
  }
}
