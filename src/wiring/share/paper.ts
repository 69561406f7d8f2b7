import type { ReadonlySignal } from '@preact/signals';
import type { View } from '../../core/page/view.ts';
import { saveBlob } from '../../data/share/save-text.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { MapHandle } from '../../map/page/map-view.ts';
import { drawPicture } from '../../map/share/map-picture.ts';
import { drawSheet, rasterise } from '../../map/share/sheet.ts';
import { clearPaper, mountPaper } from '../../panels/share/paper.tsx';
import { sheetText } from './sheet-text.ts';

type State = {
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
  readonly view: ReadonlySignal<View | null>;
};

export type Paper = {
  print(): void;
  /** A PNG of the view; false where the browser could not paint it. */
  savePicture(scale: 1 | 2): Promise<boolean>;
};

const pictureSize = { width: 1200, height: 780 };

/**
 * Paper and pictures of the view. Whichever way the reader prints, the sheet is set just before and taken away
 * after; a picture is drawn when asked for.
 */
export function createPaper(map: MapHandle, { words, lateWords, view }: State, room: Element): Paper {
  function pictureAndText() {
    const [shown, spoken] = [view.value, lateWords.value];
    if (!shown || !spoken) return null;
    const { east, north } = words.value.map;
    const wordsOfPicture = { east, north, scale: spoken.paper.scale, picture: spoken.paper.pictureName };
    const picture = map.attach((own) => drawPicture(own, shown.map, wordsOfPicture, pictureSize));
    const made = new Date().toISOString().slice(0, 10);
    return { picture, text: sheetText(shown, words.value, spoken, made, location.href) };
  }

  const root = document.documentElement;
  let worn: string | undefined;
  let sheetAsked = false;
  addEventListener('beforeprint', () => {
    // The story brings its own handout; the map is printed with it only where that was asked for.
    if (!sheetAsked && view.value?.choices.tab === 'story') return;
    sheetAsked = false;
    const sheet = pictureAndText();
    if (!sheet) return;
    worn = root.dataset.theme;
    root.dataset.theme = 'light';
    mountPaper(room, sheet);
  });
  addEventListener('afterprint', () => {
    clearPaper(room);
    if (worn !== undefined) root.dataset.theme = worn;
  });

  return {
    print() {
      sheetAsked = true;
      window.print();
    },
    async savePicture(scale) {
      const sheet = pictureAndText();
      if (!sheet) return false;
      try {
        const drawing = drawSheet(sheet.picture, pictureSize, sheet.text);
        saveBlob(lateWords.value?.paper.fileName ?? 'map.png', await rasterise(drawing, scale));
        return true;
      } catch {
        return false;
      }
    },
  };
}
