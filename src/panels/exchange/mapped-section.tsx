import { useEffect, useState } from 'preact/hooks';
import type { AreaError } from '../../core/exchange/area-error/area-error.ts';
import type { BalanceView, MappedRow } from '../../core/exchange/balance-view.ts';
import type { Subject } from '../../core/share/subject.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { UseButton } from '../share/use-button.tsx';
import { Badge } from './badge.tsx';
import { ButterflyBar } from './butterfly-bar.tsx';
import { ScaleEnd } from './wings.tsx';

type Props = {
  words: Words;
  balance: BalanceView;
  /** Opens “Use this”. */
  use: (subject: Subject | null) => void;
};

/** What is drawn on the map, which is another question than what was exchanged. */
export function MappedSection({ words, balance, use }: Props) {
  const { mapped, span, drawnLengths, lengths } = balance;
  const error = useMappedError(mapped);
  const { verdict, ellipsoidalVerdict } = error ? mapped.judge(error) : mapped;
  return (
    <section class="mapped" aria-labelledby="mapped-heading">
      <h3 id="mapped-heading">{words.mapped.heading}</h3>
      <p class="judged">
        <Badge words={words} row={{ verdict }} />
      </p>
      {span && <p>{words.mapped.span(span)}</p>}
      <p class="note">{words.mapped.dates(words.date(mapped.before), words.date(mapped.after))}</p>
      {mapped.pending ? (
        <p class="loading">{words.loading}</p>
      ) : mapped.isWhole ? (
        <>
          {mapped.scale !== balance.scale && (
            <p class="note chart-note">{words.mapped.scaleNote(mapped.scale)}</p>
          )}
          <MappedTable words={words} mapped={mapped} />
          {error && <NetChange words={words} mapped={mapped} error={error} />}
        </>
      ) : (
        <p>{words.mapped.damaged}</p>
      )}
      {verdict === 'not-equal' && (
        <>
          {Number.isFinite(mapped.ratio) && <p>{words.mapped.why(mapped.ratio)}</p>}
          <p>{words.mapped.whatItIsNot}</p>
        </>
      )}
      {mapped.isWhole && !mapped.pending && (
        <UseButton words={words} subject={{ kind: 'mapped' }} about={words.mapped.heading} use={use} />
      )}
      <DrawnLengths words={words} drawn={drawnLengths} lengths={lengths} pair={mapped} />
      {mapped.isWhole && (
        <p class={verdict === ellipsoidalVerdict ? 'note' : ''}>
          {verdict === ellipsoidalVerdict
            ? words.mapped.enginesAgree
            : words.mapped.enginesDiffer(words.verdicts[verdict], words.verdicts[ellipsoidalVerdict])}
        </p>
      )}
    </section>
  );
}

/** Hectares to each side by both engines, on one scale. */
function MappedTable({ words, mapped }: { words: Words; mapped: MappedRow }) {
  const { toKgz, toTjk, scale } = mapped;
  return (
    <table class="butterfly">
      <caption class="visually-hidden">{words.mapped.heading}</caption>
      <thead>
        <tr>
          <th scope="col" class="left">
            {words.balance.toTjk}
          </th>
          <th scope="col">{words.balance.toKgz}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="wings">
          <td class="left">
            <ButterflyBar direction="to-tjk" value={toTjk.ellipsoidal} scale={scale} />
            <div class="wing-figures">
              <ScaleEnd words={words} scale={scale} />
              <span class="figure">{words.hectaresMeasured(toTjk.ellipsoidal)}</span>
            </div>
          </td>
          <td class="right">
            <ButterflyBar direction="to-kgz" value={toKgz.ellipsoidal} scale={scale} />
            <div class="wing-figures">
              <span class="figure">{words.hectaresMeasured(toKgz.ellipsoidal)}</span>
              <ScaleEnd words={words} scale={scale} />
            </div>
          </td>
        </tr>
        <tr class="wings by-turf">
          <td class="left">
            <span class="figure">{words.mapped.byTurf(toTjk.turf)}</span>
          </td>
          <td class="right">
            <span class="figure">{words.mapped.byTurf(toKgz.turf)}</span>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Calls once the first view stands; returns how to call that off. */
function afterFirstView(go: () => void): () => void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('map-ready').length === 0) return;
    observer.disconnect();
    go();
  });
  observer.observe({ type: 'mark', buffered: true });
  return () => observer.disconnect();
}

/** The error of the net change, null until it is known: it is fetched once the rest stands there. */
function useMappedError({
  isWhole,
  known: beforehand,
  error,
  before,
  after,
  toKgz,
  toTjk,
}: MappedRow): AreaError | null {
  const [known, setKnown] = useState<AreaError | null>(beforehand);
  useEffect(() => {
    let isWanted = true;
    setKnown(beforehand);
    if (!isWhole || beforehand) return;
    const callOff = afterFirstView(() => {
      error().then(
        (found) => isWanted && setKnown(found),
        () => {
          // Without a network it stays unknown; the verdict is what a bound lets tell.
        },
      );
    });
    return () => {
      isWanted = false;
      callOff();
    };
  }, [isWhole, before, after, toKgz.ellipsoidal, toTjk.ellipsoidal]);
  return known;
}

type NetProps = { words: Words; mapped: MappedRow; error: AreaError };

function NetChange({ words, mapped, error }: NetProps) {
  const netHa = mapped.toKgz.ellipsoidal - mapped.toTjk.ellipsoidal;
  return <p>{words.method.error.net(Math.abs(netHa), netHa > 0 ? 'KGZ' : 'TJK', error, mapped.accuracyM)}</p>;
}

type LengthProps = {
  words: Words;
  drawn: BalanceView['drawnLengths'];
  lengths: BalanceView['lengths'];
  pair: Pick<MappedRow, 'before' | 'after'>;
};

/** The drawn line before and now beside the official length, where all three are known. */
function DrawnLengths({ words, drawn, lengths, pair }: LengthProps) {
  const [first, newest] = [pair.before, pair.after].map((day) => drawn.find(({ date }) => date === day));
  const official = lengths.find(({ claim }) => claim.note === 'official')?.claim;
  if (!first || !newest || !official) return null;
  const { value, unit } = official;
  return (
    <p>
      {words.mapped.lengths(
        words.drawnKilometres(first.km),
        words.drawnKilometres(newest.km),
        words.claims.value(value, unit, false),
      )}
    </p>
  );
}
