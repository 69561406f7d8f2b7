import type { LangId } from '../../core/page/choices.ts';
import type { PictureFormat } from '../../core/share/picture-format.ts';
import type { Quote } from '../../core/share/quote.ts';
import type { Subject } from '../../core/share/subject.ts';
import type { UseChoices } from '../../core/share/use-choices.ts';

export type PictureWish = {
  readonly format: PictureFormat;
  readonly theme: 'light' | 'dark';
  /** Framed to what is chosen, or the whole of what the map shows. */
  readonly extent: 'choice' | 'view';
  readonly headline: string;
};

/** What the panel “Use this” shows and asks, for one subject. */
export type UseModel = {
  readonly subject: Subject;
  /** What was chosen the last time. */
  readonly choices: UseChoices;
  remember(choices: UseChoices): void;
  /** The sentence in a language; null where there is nothing to say. */
  quote(lang: LangId): Promise<Quote | null>;
  copyQuote(quote: Quote): Promise<'rich' | 'plain' | null>;
  /** The headline that is suggested for a picture. */
  readonly headline: string;
  /** Whether a picture can be framed to the subject. */
  readonly isSomewhere: boolean;
  /** Whether a file of the reader's goes into a picture as pixels. */
  readonly hasPixels: boolean;
  /** Names of the files that a picture made now would lack. */
  undrawn(): readonly string[];
  /** Whether files of the reader's are open, which no link carries. */
  readonly hasFiles: boolean;
  /** The address of a picture, for a preview. */
  preview(wish: PictureWish): Promise<string>;
  /** Saves a picture: an SVG, or a PNG of single or double size; false where the browser cannot make it. */
  savePicture(wish: PictureWish, as: 'svg' | 1 | 2): Promise<boolean>;
  copyPicture(wish: PictureWish): Promise<boolean>;
  /** The device's own way to hand on; null where it has none. */
  readonly share: {
    text(quote: Quote): Promise<void>;
    link(href: string): Promise<void>;
    /** Null where the device takes no pictures; false where one cannot be made. */
    readonly picture: ((wish: PictureWish) => Promise<boolean>) | null;
  } | null;
  link(): string;
  copy(text: string): Promise<boolean>;
  print(): void;
  /** Saves the report of the file that it is about; false where it cannot be written, null for another subject. */
  readonly report: (() => Promise<boolean>) | null;
};
