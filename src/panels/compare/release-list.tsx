import type { ReleaseRow } from '../../core/view/compare-view.ts';
import type { TaskWords } from '../../i18n/en/tasks.ts';
import type { Words } from '../../i18n/en/words.ts';

type Props = {
  words: Words;
  tasks: TaskWords;
  releases: readonly ReleaseRow[];
  shown: number;
  show: (index: number) => void;
};

/** Every drawing with its length and what it draws anew; choosing one shows it. */
export function ReleaseList({ words, tasks, releases, shown, show }: Props) {
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
        {releases.map(({ date, lengthKm, longerKm, toTjkHa, toKgzHa }, index) => (
          <tr key={date} class={index === shown ? 'is-shown' : ''}>
            <th scope="row">
              <button
                type="button"
                class="quiet"
                aria-current={index === shown ? 'date' : undefined}
                onClick={() => show(index)}
              >
                {words.date(date)}
              </button>
            </th>
            <td class="figure">{words.drawnKilometres(lengthKm)}</td>
            <td>
              {longerKm !== null && (
                <>
                  <span class="figure">{tasks.compare.longer(longerKm)}</span>
                  <small>{tasks.compare.moved(toTjkHa, toKgzHa)}</small>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
