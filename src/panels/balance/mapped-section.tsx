import type { MappedRow } from '../../core/view/balance-view.ts';
import type { Words } from '../../i18n/en.ts';
import { Badge } from './balance-table.tsx';
import { ButterflyBar } from './butterfly-bar.tsx';

/** What is drawn on the map, which is another question than what was exchanged. */
export function MappedSection({ words, mapped }: { words: Words; mapped: MappedRow }) {
  const { toKgz, toTjk } = mapped;
  const scale = Math.max(toKgz.ellipsoidal, toTjk.ellipsoidal);
  return (
    <section class="mapped" aria-labelledby="mapped-heading">
      <h3 id="mapped-heading">
        {words.mapped.heading} <Badge words={words} row={mapped} />
      </h3>
      <p class="note">{words.mapped.dates(mapped.before, mapped.after)}</p>
      <table class="butterfly">
        <caption class="visually-hidden">{words.mapped.heading}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.mapped.engine}</th>
            <th scope="col">{words.balance.toTjk}</th>
            <th scope="col">{words.balance.toKgz}</th>
          </tr>
        </thead>
        <tbody>
          <tr class="wings">
            <th scope="row" class="visually-hidden">
              {words.engines.ellipsoidal}
            </th>
            <td class="left">
              <ButterflyBar direction="to-tjk" value={toTjk.ellipsoidal} low={0} high={0} scale={scale} />
              <span class="figure">{words.hectaresMeasured(toTjk.ellipsoidal)}</span>
            </td>
            <td class="right">
              <ButterflyBar direction="to-kgz" value={toKgz.ellipsoidal} low={0} high={0} scale={scale} />
              <span class="figure">{words.hectaresMeasured(toKgz.ellipsoidal)}</span>
            </td>
          </tr>
          <tr class="wings by-turf">
            <th scope="row" class="visually-hidden">
              {words.engines.turf}
            </th>
            <td class="left">
              <span class="figure">{words.mapped.byTurf(toTjk.turf)}</span>
            </td>
            <td class="right">
              <span class="figure">{words.mapped.byTurf(toKgz.turf)}</span>
            </td>
          </tr>
        </tbody>
      </table>
      <p>{words.mapped.why(mapped.ratio)}</p>
      <p>{words.mapped.whatItIsNot}</p>
      <p class="note">{mapped.enginesAgree ? words.mapped.enginesAgree : words.mapped.enginesDiffer}</p>
    </section>
  );
}
