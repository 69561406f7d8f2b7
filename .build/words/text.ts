/** One text of a catalogue: where it stands in its file, and how a translator sees it. */
export type Text = {
  /** Path of its properties, such as `layerWords.layers.borders`; texts of one message are counted: `sheet[2]`. */
  readonly path: string;
  /** The words, with each figure in braces: `{ha(sum.value)} to Tajikistan`. Braces of its own are doubled. */
  readonly text: string;
  /** Where it stands, in UTF-16 units, with its quotes. */
  readonly start: number;
  readonly end: number;
  /** The literal that holds `text`, or the code of what is wrong with it and the part concerned. */
  readonly write: (text: string) => Written;
};

export type Written =
  | { readonly source: string }
  | { readonly fault: 'figure-lost' | 'figure-unknown' | 'brace'; readonly at: string };

/** A text with its key among all files of a language: `atlas/card#cardWords.names`. */
export type Keyed = Text & { readonly key: string };

/** Numbers the texts that stand under one path, so that each has a path of its own. */
export function countAlike<T extends { readonly path: string }>(texts: readonly T[]): T[] {
  const seen = new Map<string, number>();
  const alike = (path: string) => texts.filter((text) => text.path === path).length;
  return texts.map((text) => {
    const count = (seen.get(text.path) ?? 0) + 1;
    seen.set(text.path, count);
    return alike(text.path) === 1 ? text : { ...text, path: `${text.path}[${count}]` };
  });
}
