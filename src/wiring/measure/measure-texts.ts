import type { LiveView, MeasureNews, MeasureRow, MeasureView } from '../../core/measure/measure-view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';

type MeasureWords = LateWords['measure'];

/** The figure that stands beside a measurement on the map. */
export function markText({ area, length, name, kind, pending }: MeasureRow, words: MeasureWords): string {
  if (kind === 'point') return name ?? '';
  if (pending) return words.pending;
  const figure = kind === 'area' ? area : length;
  return figure ? words.amount(figure.amount) : '';
}

/** The running figure as it is spoken. */
function liveText(live: LiveView | null, words: MeasureWords): string {
  if (!live) return '';
  if (live.crosses) return words.crosses;
  const figure = live.kind === 'area' ? (live.area ?? live.length) : live.length;
  return figure ? words.amount(figure.amount) : '';
}

/** What happened last, as a sentence with the figure that belongs to it. */
export function newsText(
  item: MeasureNews,
  live: LiveView | null,
  view: MeasureView | null,
  words: MeasureWords,
): string {
  if (item.code !== 'finished') return words.news(item, liveText(live, words));
  const row = view?.rows.find(({ id }) => id === item.id);
  return row ? words.finished(words.name(row), markText(row, words)) : words.news(item, '');
}
