import type { CompareView, DateMark, ReleaseRow } from '../../core/compare/compare-view.ts';
import type { LateWords } from '../../i18n/page/late-messages.en.ts';
import type { Words } from '../../i18n/page/messages.en.ts';
import { SourceLink } from '../atlas/source-link.tsx';

type Props = {
  words: Words;
  tasks: LateWords;
  compare: CompareView;
  shown: number;
  show: (index: number) => void;
};

/** A date that breaks between its words only: Kyrgyz and Uzbek ones hold hyphens. */
const unbroken = (date: string) => date.replaceAll('-', '\u2011');

/** Every drawing with its length and what it draws anew, the treaty's dates between them; choosing one shows it. */
export function ReleaseList({ words, tasks, compare: { releases, dates }, shown, show }: Props) {
  const datesBefore = (index: number) =>
    dates
      .filter(({ before }) => before === index)
      .map((event) => <DateRow key={event.id} words={words} tasks={tasks} event={event} />);
  return (
    <table class="figures releases">
      <caption class="visually-hidden">{tasks.compare.time}</caption>
      <thead>
        <tr>
          <th scope="col">{tasks.compare.release}</th>
          <th scope="col">{tasks.compare.length}</th>
          <th scope="col">{tasks.compare.sinceBefore}</th>
        </tr>
      </thead>
      <tbody>
        {releases.map((release, index) => (
          <>
            {datesBefore(index)}
            <DrawingRow
              key={release.date}
              {...{ words, tasks, release }}
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

function DateRow({ words, tasks, event }: { words: Words; tasks: LateWords; event: DateMark }) {
  const [source] = event.sources;
  return (
    <tr class="date-row" data-date={event.date}>
      <th scope="row">
        <svg viewBox="-5 7 10 10" aria-hidden="true">
          <path d="M-4 8h8l-4 8z" />
        </svg>
        {unbroken(words.date(event.date))}
      </th>
      <td colSpan={2}>
        {tasks.compare.event(event.id)}{' '}
        {source?.url && <SourceLink url={source.url}>{source.publisher}</SourceLink>}
      </td>
    </tr>
  );
}

type DrawingProps = {
  words: Words;
  tasks: LateWords;
  release: ReleaseRow;
  isShown: boolean;
  show: () => void;
};

function DrawingRow({ words, tasks, release, isShown, show }: DrawingProps) {
  const { date, lengthKm, longerKm, moved } = release;
  return (
    <tr class={isShown ? 'is-shown' : ''}>
      <th scope="row">
        <button type="button" class="quiet" aria-current={isShown ? 'date' : undefined} onClick={show}>
          {unbroken(words.date(date))}
        </button>
      </th>
      <td class="figure">{lengthKm === null ? tasks.compare.notKnown : words.drawnKilometres(lengthKm)}</td>
      <td>
        {longerKm !== null && (
          <>
            <span class="figure">{tasks.compare.longer(longerKm)}</span>
            {moved && <small>{tasks.compare.moved(moved.toTjkHa, moved.toKgzHa)}</small>}
          </>
        )}
      </td>
    </tr>
  );
}
