import { type BaselineRow, baselineRows, dayShare } from '../../core/compare/baseline-rows.ts';
import type { CompareView } from '../../core/compare/compare-view.ts';
import { rowScale } from '../../core/exchange/row-scale.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { markShape } from './date-marks.tsx';

type Props = {
  words: Words;
  lateWords: LateWords;
  compare: CompareView;
  setBefore: (date: string) => void;
};

/** Px of the drawing; the bars to Tajikistan stand above the axis, those to Kyrgyzstan hang below it. */
const frame = { width: 340, left: 4, right: 4, top: 20, up: 110, down: 46, barWidth: 6 };

/** How the changed ground depends on what is taken as "before": a drawing, and the same as a table beside it. */
export function BaselineChart({ words, lateWords, compare, setBefore }: Props) {
  const { baselines, pair } = compare;
  const text = lateWords.snapshots;
  const rows = baselines ? baselineRows(baselines) : [];
  const newest = compare.releases.at(-1)?.date;
  if (rows.length === 0 || newest === undefined) return null;
  return (
    <section class="baselines" aria-labelledby="baselines-heading">
      <h3 id="baselines-heading">{text.chart}</h3>
      <p class="note">{text.chartAbout(newest)}</p>
      <p class="note">{text.netNote}</p>
      <Drawing rows={rows} newest={newest} chosen={pair.before} words={words} dates={compare.dates} />
      <table class="figures">
        <caption class="visually-hidden">{text.chart}</caption>
        <thead>
          <tr>
            <th scope="col">{text.before}</th>
            <th scope="col" class="baseline-head">
              {words.balance.toTjk}
            </th>
            <th scope="col" class="baseline-head">
              {words.balance.toKgz}
            </th>
            <th scope="col" class="baseline-head">
              {text.net}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ date, toTjkHa, toKgzHa, netHa }) => (
            <tr key={date} class={date === pair.before ? 'is-before' : ''}>
              <th scope="row">
                <button
                  type="button"
                  class="quiet"
                  aria-label={text.useAsBefore(date)}
                  aria-current={date === pair.before ? 'true' : undefined}
                  onClick={() => setBefore(date)}
                >
                  {words.date(date)}
                </button>
              </th>
              <td class="figure">{text.whole(toTjkHa)}</td>
              <td class="figure">{text.whole(toKgzHa)}</td>
              <td class="figure">{text.signed(netHa)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type DrawingProps = {
  rows: readonly BaselineRow[];
  newest: string;
  chosen: string;
  words: Words;
  dates: CompareView['dates'];
};

/** Bars at their dates; the table tells the same, so that a reader of the page aloud is spared it. */
function Drawing({ rows, newest, chosen, words, dates }: DrawingProps) {
  const { width, left, right, top, up, down, barWidth } = frame;
  const first = rows[0]?.date ?? newest;
  const scale = rowScale(Math.max(...rows.flatMap(({ toTjkHa, toKgzHa }) => [toTjkHa, toKgzHa])));
  const axis = top + up;
  const x = (date: string) =>
    left + barWidth + dayShare(date, first, newest) * (width - left - right - 2 * barWidth);
  const y = (hectares: number) => axis - (hectares / scale) * up;
  const years = Array.from({ length: 9 }, (_, i) => `${2018 + i}-01-01`).filter(
    (day) => day > first && day < newest,
  );
  return (
    <svg class="baseline-chart" viewBox={`0 0 ${width} ${axis + down + 16}`} aria-hidden="true">
      {years.map((day) => (
        <g key={day} class="year">
          <path d={`M${x(day)} ${top}V${axis + down}`} />
          <text x={x(day)} y={axis + down + 13}>
            {day.slice(0, 4)}
          </text>
        </g>
      ))}
      <text class="scale-end" x={0} y={top - 8}>
        {words.hectares(scale)}
      </text>
      {rows.map(({ date, toTjkHa, toKgzHa, netHa }) => (
        <g key={date} class={date === chosen ? 'bar is-chosen' : 'bar'}>
          <rect
            class="to-tjk"
            x={x(date) - barWidth / 2}
            y={y(toTjkHa)}
            width={barWidth}
            height={axis - y(toTjkHa)}
          />
          <rect
            class="to-kgz"
            x={x(date) - barWidth / 2}
            y={axis}
            width={barWidth}
            height={y(-toKgzHa) - axis}
          />
          <path class="net" d={`M${x(date) - barWidth} ${y(netHa)}h${2 * barWidth}`} />
        </g>
      ))}
      <path class="axis" d={`M0 ${axis}H${width}`} />
      {dates.map(({ id, date }) => (
        <path key={id} class="date" d={markShape(id)} transform={`translate(${x(date)} ${top - 12})`} />
      ))}
    </svg>
  );
}
