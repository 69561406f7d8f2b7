import type { Look } from '../../core/atlas/marks.ts';
import type { Words } from '../../i18n/page/messages.en.ts';
import { Swatch } from './swatch.tsx';

/** Looks that come in two directions, so that the legend can be read as a table: left to Tajikistan. */
const areas = [
  ['change', 'change-to-tjk', 'change-to-kgz'],
  ['plot', 'plot-to-tjk', 'plot-to-kgz'],
  ['plot-schematic', 'plot-to-tjk-schematic', 'plot-to-kgz-schematic'],
] as const satisfies readonly (readonly [string, Look, Look])[];

const isLine = (look: Look) => look.startsWith('line-') || look === 'change-other';
const isDirected = (look: Look) => areas.some(([, left, right]) => look === left || look === right);

type Props = { words: Words; looks: readonly Look[]; open: boolean };

/** The looks that are on the map now, folded on small screens. */
export function Legend({ words, looks, open }: Props) {
  if (looks.length === 0) return null;
  const shownAreas = areas.filter(([, left, right]) => looks.includes(left) || looks.includes(right));
  const symbols = looks.filter((look) => !isLine(look) && !isDirected(look));
  return (
    <details class="legend" open={open}>
      <summary>{words.legend}</summary>
      {shownAreas.length > 0 && (
        <table class="legend-areas">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.balance.toTjk}</th>
              <th scope="col">{words.balance.toKgz}</th>
            </tr>
          </thead>
          <tbody>
            {shownAreas.map(([name, left, right]) => (
              <tr key={name}>
                <th scope="row">{words.legendAreas[name]}</th>
                {[left, right].map((look) => (
                  <td key={look}>{looks.includes(look) && <Swatch look={look} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LegendList words={words} looks={looks.filter(isLine)} />
      <LegendList words={words} looks={symbols} columns />
    </details>
  );
}

function LegendList({ words, looks, columns = false }: Omit<Props, 'open'> & { columns?: boolean }) {
  return (
    <ul class={columns ? 'legend-list in-columns' : 'legend-list'}>
      {looks.map((look) => (
        <li key={look}>
          <Swatch look={look} /> {words.looks[look]}
        </li>
      ))}
    </ul>
  );
}
