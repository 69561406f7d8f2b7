import type { CompareView, DateMark, ReleaseRow } from '../../core/compare/compare-view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { SourceLink } from '../atlas/source-link.tsx';
import { eventText, markShape } from './date-marks.tsx';

type Props = {
  words: Words;
  lateWords: LateWords;
  compare: CompareView;
  shown: number;
  show: (index: number) => void;
};

/** A date that breaks between its words only: Kyrgyz and Uzbek ones hold hyphens. */
const unbroken = (date: string) => date.replaceAll('-', '\u2011');

/** Every snapshot with its length and what it draws anew, the treaty's dates between them; choosing one shows it. */
export function ReleaseList({ words, lateWords, compare: { releases, dates }, shown, show }: Props) {
  const datesBefore = (index: number) =>
    dates
      .filter(({ before }) => before === index)
      .map((event) => <DateRow key={event.id} words={words} lateWords={lateWords} event={event} />);
  return (
    <table class="figures releases">
      <caption class="visually-hidden">{lateWords.compare.time}</caption>
      <thead>
        <tr>
          <th scope="col">{lateWords.compare.release}</th>
          <th scope="col">{lateWords.compare.length}</th>
          <th scope="col">{lateWords.compare.sinceBefore}</th>
        </tr>
      </thead>
      <tbody>
        {releases.map((release, index) => (
          <>
            {datesBefore(index)}
            <SnapshotRow
              key={release.date}
              {...{ words, lateWords, release }}
              isShown={index === shown}
              show={() => show(index)}
            />
          </>
        ))}
        {datesBefore(releases.length)}
      </tbody>
    </table>
  );
}

function DateRow({ words, lateWords, event }: { words: Words; lateWords: LateWords; event: DateMark }) {
  const [source] = event.sources;
  return (
    <tr class="date-row" data-date={event.date}>
      <th scope="row">
        <svg viewBox="-5 7 10 10" aria-hidden="true">
          <path d={markShape(event.id)} transform="translate(0 8)" />
        </svg>
        {unbroken(words.date(event.date))}
      </th>
      <td colSpan={2}>
        {eventText(lateWords, event.id)}{' '}
        {source?.url && <SourceLink url={source.url}>{source.publisher}</SourceLink>}
      </td>
    </tr>
  );
}

type DrawingProps = {
  words: Words;
  lateWords: LateWords;
  release: ReleaseRow;
  isShown: boolean;
  show: () => void;
};

function SnapshotRow({ words, lateWords, release, isShown, show }: DrawingProps) {
  const { date, lengthKm, longerKm, moved } = release;
  return (
    <tr class={isShown ? 'is-shown' : ''}>
      <th scope="row">
        <button type="button" class="quiet" aria-current={isShown ? 'date' : undefined} onClick={show}>
          {unbroken(words.date(date))}
        </button>
      </th>
      <td class="figure">
        {lengthKm === null ? lateWords.compare.notKnown : words.drawnKilometres(lengthKm)}
      </td>
      <td>
        {longerKm !== null && (
          <>
            <span class="figure">{lateWords.compare.longer(longerKm)}</span>
            {moved && <small>{lateWords.compare.moved(moved.toTjkHa, moved.toKgzHa)}</small>}
          </>
        )}
      </td>
    </tr>
  );
}
