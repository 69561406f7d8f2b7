import type { Choices, LangId } from '../../core/page/choices.ts';
import { quoteHtml, quoteText } from '../../core/share/quote.ts';
import { type Subject, subjectOf } from '../../core/share/subject.ts';
import { saveBlob, saveText } from '../../data/share/save-text.ts';
import { loadLateWords, loadWords } from '../../i18n/language/catalogue.ts';
import { compose } from '../../map/share/compose.ts';
import { rasterise, svgAddress, svgText } from '../../map/share/rasterise.ts';
import { inTheme } from '../../map/share/written-styles.ts';
import type { PictureWish, UseModel } from '../../panels/share/use-model.ts';
import { localStore } from '../../state/page/preferences.ts';
import { keepUse, readKeptUse } from '../../state/share/kept-use.ts';
import { today } from '../page/today.ts';
import { copyPicture, copyRich } from './clipboard.ts';
import { boundsOfSubject, mapDrawer } from './draw-map.ts';
import { filesDrawn, undrawnFiles } from './files-drawn.ts';
import { copy } from './link.ts';
import { quoteOf, type Said, saidOf } from './quote-of.ts';
import { sharing } from './share-sheet.ts';
import type { SharingParts, Spoken } from './sharing-parts.ts';
import { sheetOf } from './sheet-of.ts';

export { printing } from './printing.ts';

const fileName = 'khujand-treaty-map';

/** The link of the view in a language; own files have no place in it. */
const linkIn = (lang: string) => location.href.replace(/([#&]lang=)[\w-]+/, `$1${lang}`);

/** What can be made of a subject, as the panel asks for it; null where there is nothing to say of it (any more). */
function createUse(subject: Subject, parts: SharingParts, print: () => void): UseModel | null {
  const { words, lateWords, lang, view, atlas, myData } = parts;
  if (!lateWords.value || !view.value) return null;
  const spoken: Spoken = { words: words.value, lateWords: lateWords.value };
  const shownIn = lang.value;
  const said = saidOf(subject, parts, spoken, shownIn);
  if (!said) return null;
  const source: Said = said;
  const bounds = boundsOfSubject(subject, parts);
  const isLarge = [...(myData.value?.sources().values() ?? [])].some(({ kind }) => kind === 'tiles');

  async function picture({ format, theme, extent, headline }: PictureWish): Promise<SVGSVGElement> {
    await filesDrawn(parts);
    const made = today();
    const sheet = sheetOf(subject, { ...source, headline }, parts, spoken, {
      made,
      link: location.href,
    });
    const drawer = mapDrawer(parts, spoken, extent === 'choice' ? bounds : null);
    const drawn = inTheme(theme, () => compose(format, sheet, drawer.draw));
    await drawer.paint(drawn, theme);
    return drawn;
  }
  const reportOf = async (id: string) => (await myData.value?.intents.report(id)) ?? false;
  const png = async (wish: PictureWish, times: 1 | 2) => rasterise(await picture(wish), times);

  return {
    subject,
    choices: readKeptUse(localStore()),
    remember: (choices) => keepUse(localStore(), choices),
    async quote(wanted: LangId) {
      const [own, late] = await Promise.all([loadWords(wanted), loadLateWords(wanted)]);
      const catalogue = { words: own, lateWords: late };
      const found = saidOf(subject, parts, catalogue, wanted);
      const dataDate = view.value?.dataDate ?? '';
      const releases = atlas.value?.releases ?? {};
      return found && quoteOf(found, catalogue, wanted, { dataDate, releases, link: linkIn(wanted) });
    },
    copyQuote: (quote) => copyRich(quoteText(quote), quoteHtml(quote)),
    headline: said.headline,
    isSomewhere: bounds !== null,
    hasPixels: isLarge,
    undrawn: () => undrawnFiles(parts),
    hasFiles: (myData.value?.data.value.files.length ?? 0) > 0,
    preview: async (wish) => svgAddress(await picture(wish)),
    async savePicture(wish, as) {
      try {
        if (as === 'svg') saveText(`${fileName}.svg`, svgText(await picture(wish)), 'image/svg+xml');
        else saveBlob(`${fileName}.png`, await png(wish, as));
        return true;
      } catch {
        return false;
      }
    },
    copyPicture: (wish) => copyPicture(png(wish, 1)),
    share: sharing(fileName, (wish) => png(wish, 1)),
    link: () => location.href,
    copy,
    print,
    report: subject.kind === 'file' && myData.value ? () => reportOf(subject.id) : null,
  };
}

/**
 * The same for what the reader asked for, null for what stands in the open tab. A file that is still being read, or a card
 * on its way, has nothing to say yet: the verdict has.
 */
export function openUse(
  wanted: Subject | null,
  parts: SharingParts,
  choices: Choices,
  print: () => void,
): UseModel | null {
  const { myData, measuring } = parts;
  const subject =
    wanted ??
    subjectOf({
      choices,
      file: myData.value?.data.value.current ?? null,
      isMeasured: (measuring.value?.view.value?.rows.length ?? 0) > 0,
    });
  return createUse(subject, parts, print) ?? createUse({ kind: 'balance' }, parts, print);
}
