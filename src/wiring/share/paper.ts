import { subjectOf } from '../../core/share/subject.ts';
import { drawSign } from '../../map/share/legend.ts';
import { inTheme } from '../../map/share/written-styles.ts';
import { clearPaper, mountPaper, type PaperProps } from '../../panels/share/paper.tsx';
import type { Store } from '../../state/page/store.ts';
import { today } from '../page/today.ts';
import { mapDrawer } from './draw-map.ts';
import { filesDrawn, undrawnFiles } from './files-drawn.ts';
import { saidOf } from './quote-of.ts';
import type { SharingParts } from './sharing-parts.ts';
import { sheetOf } from './sheet-of.ts';

export type Paper = {
  /** Prints the sheet, whichever tab is open; what takes time to be drawn is drawn first. */
  print(): Promise<void>;
};

/** The map on the sheet: printed about 185 mm wide upright, 165 mm wide lying. */
const mapSize = { width: 1000, height: 560 };

const withNotes = (props: PaperProps, notes: readonly string[]): PaperProps => ({
  ...props,
  text: { ...props.text, notes: [...notes, ...props.text.notes] },
});

/**
 * Paper. Whichever way the reader prints, the sheet is set just before and taken away after; it is about what stands in
 * the open tab.
 */
export function createPaper(parts: SharingParts, store: Store, room: Element): Paper {
  function drawnSheet() {
    const { words, lateWords, lang, view, myData, measuring } = parts;
    if (!view.value || !lateWords.value) return null;
    const spoken = { words: words.value, lateWords: lateWords.value };
    const subject = subjectOf({
      choices: store.choices.value,
      file: myData.value?.data.value.current ?? null,
      isMeasured: (measuring.value?.view.value?.rows.length ?? 0) > 0,
    });
    const language = lang.value;
    // A card is told beside the balance: on paper the answer stands first.
    const told = subject.kind === 'card' ? ({ kind: 'balance' } as const) : subject;
    const said =
      saidOf(told, parts, spoken, language) ?? saidOf({ kind: 'balance' }, parts, spoken, language);
    if (!said) return null;
    const made = today();
    const text = sheetOf(told, said, parts, spoken, { made, link: location.href });
    const drawer = mapDrawer(parts, spoken, null);
    const { picture, legend } = inTheme('light', () => drawer.draw(mapSize));
    const signs = inTheme('light', () =>
      legend.map(({ sign, text: name }) => ({ sign: drawSign(sign), text: name })),
    );
    return {
      drawer,
      props: { text, picture, legend: signs } satisfies PaperProps,
      /** What has to be said where nothing is painted beforehand. */
      unpainted: drawer.large.map(spoken.lateWords.use.notOnSheet),
      missing: undrawnFiles(parts).map(spoken.lateWords.use.notDrawn),
    };
  }

  const root = document.documentElement;
  let worn: string | undefined;
  let asked: PaperProps | null = null;
  addEventListener('beforeprint', () => {
    let props = asked;
    asked = null;
    // The story brings its own handout; the map is printed with it only where that was asked for.
    if (!props && parts.view.value?.choices.tab === 'story') return;
    if (!props) {
      const sheet = drawnSheet();
      if (!sheet) return;
      props = withNotes(sheet.props, [...sheet.unpainted, ...sheet.missing]);
    }
    worn = root.dataset.theme;
    root.dataset.theme = 'light';
    mountPaper(room, props);
  });
  addEventListener('afterprint', () => {
    clearPaper(room);
    if (worn !== undefined) root.dataset.theme = worn;
  });

  return {
    async print() {
      await filesDrawn(parts);
      const sheet = drawnSheet();
      if (sheet) {
        await sheet.drawer.paint(sheet.props.picture, 'light');
        asked = withNotes(sheet.props, sheet.missing);
      }
      window.print();
    },
  };
}
