import type { View } from '../../core/page/view.ts';
import type { SheetText } from '../../core/share/sheet-text.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';

/** All texts of a sheet for what is shown now. `made` is today as YYYY-MM-DD, `link` leads back to the view. */
export function sheetText(
  view: View,
  words: Words,
  lateWords: LateWords,
  made: string,
  link: string,
): SheetText {
  const { balance } = view;
  const { paper } = lateWords;
  const rows = balance.listIsWhole ? [...balance.exchanges, balance.landForLand, balance.all] : [];
  const publishers = [...new Set(balance.sources.map(({ publisher }) => publisher))];
  return {
    title: words.title,
    subtitle: words.subtitle,
    verdict: words.balance.sentence(balance.headline),
    legendName: words.legend,
    legend: view.legend.map((symbol) => ({ symbol, text: words.symbols[symbol] })),
    table: {
      caption: paper.table,
      head: [words.balance.exchange, words.balance.toTjk, words.balance.toKgz, paper.verdict],
      rows: rows.map(({ id, toTjk, toKgz, verdict }) => [
        words.balance.exchangeName(id),
        words.hectares(toTjk.value),
        words.hectares(toKgz.value),
        verdict ? words.verdicts[verdict] : paper.notJudged,
      ]),
    },
    notes: [
      balance.listIsWhole ? words.balance.asReported : words.balance.listDamaged,
      paper.dates(balance.mapped.after, made),
      words.layerAbout.parcels,
      paper.projection,
      paper.licence,
      paper.sources(publishers.join(', ')),
      paper.link(link),
    ],
  };
}
