import type { DateMark } from '../../core/compare/compare-view.ts';
import { spreadPositions } from '../../core/compare/spread-positions.ts';
import { isFighting } from '../../core/compare/treaty-dates.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';

const triangle = 'M-4 0h8l-4 8z';
const diamond = 'M0-1 4.5 4 0 9-4.5 4Z';

/** The sign of a dated event: a diamond for fighting, a triangle for a date of the treaty. 9 × 10, its middle at x 0. */
export const markShape = (id: DateMark['id']): string => (isFighting(id) ? diamond : triangle);

/** What happened on a dated day. */
export const eventText = ({ compare, snapshots }: LateWords, id: DateMark['id']): string =>
  isFighting(id) ? snapshots.fighting[id] : compare.event(id);

/** The least share of the slider between two numbers, so that they can be read. */
const numberGap = 0.06;

type MarksProps = { snapshots: number; dates: readonly DateMark[] };

/** Above the slider: a tick a snapshot, and the dated events, each with its number in the list below. */
export function DateMarks({ snapshots, dates }: MarksProps) {
  const places = spreadPositions(
    dates.map(({ position }) => position),
    numberGap,
  );
  const last = Math.max(1, snapshots - 1);
  const percent = (share = 0) => `${100 * share}%`;
  return (
    <svg class="time-marks" aria-hidden="true">
      {Array.from({ length: snapshots }, (_, index) => (
        <rect class="release-tick" x={percent(index / last)} y="33" width="1" height="6" />
      ))}
      {dates.map(({ id, position }, index) => (
        <g key={id}>
          <text x={percent(places[index])} y="9">
            {index + 1}
          </text>
          <line x1={percent(places[index])} y1="12" x2={percent(position)} y2="21" />
          <svg x={percent(position)} y="22" class="date-mark" aria-hidden="true">
            <path d={markShape(id)} />
          </svg>
        </g>
      ))}
    </svg>
  );
}

type ListProps = { words: Words; lateWords: LateWords; dates: readonly DateMark[] };

/** The dated events by their numbers: when, and what. */
export const DateList = ({ words, lateWords, dates }: ListProps) => (
  <ol class="date-list">
    {dates.map(({ id, date }) => (
      <li key={id}>
        <svg viewBox="-5 -1 10 10" aria-hidden="true">
          <path d={markShape(id)} />
        </svg>
        <time dateTime={date}>{words.date(date)}</time> {eventText(lateWords, id)}
      </li>
    ))}
  </ol>
);
