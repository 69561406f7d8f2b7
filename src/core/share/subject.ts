import type { Choices } from '../page/choices.ts';

/** What is handed on: a verdict, what is chosen on the map, the reader's measurements (one or all), a file of theirs. */
export type Subject =
  | { readonly kind: 'balance' | 'mapped' | 'card' }
  | { readonly kind: 'exchange'; readonly id: string }
  | { readonly kind: 'measurements'; readonly id: string | null }
  | { readonly kind: 'file'; readonly id: string };

type Known = {
  readonly choices: Pick<Choices, 'tab' | 'selection' | 'exchange'>;
  /** Id of the file whose results are shown. */
  readonly file: string | null;
  readonly isMeasured: boolean;
};

/** What a reader means who asks for it from the header: what stands in the open tab, else the card, else the verdict. */
export function subjectOf({ choices: { tab, selection, exchange }, file, isMeasured }: Known): Subject {
  if (tab === 'data' && file !== null) return { kind: 'file', id: file };
  if (tab === 'measure' && isMeasured) return { kind: 'measurements', id: null };
  if (selection !== null) return { kind: 'card' };
  return exchange === null ? { kind: 'balance' } : { kind: 'exchange', id: exchange };
}
