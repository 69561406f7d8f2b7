import { useState } from 'preact/hooks';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import type { Direction } from '../../core/exchange/direction.ts';
import type { MeasuredExchange, MeasuredSide } from '../../core/exchange/measured-balance.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { Badge } from '../exchange/badge.tsx';
import { ButterflyBar } from '../exchange/butterfly-bar.tsx';

type Props = { words: Words; own: DataWords; balance: MeasuredBalance; accuracyM: number };

/** Exchanges shown before the reader asks for the rest. */
const first = 12;

/** The exchanges of a file in the form of the published balance: two wings, whiskers, a verdict. */
export function MyBalanceTable({ words, own, balance, accuracyM }: Props) {
  const [all, setAll] = useState(false);
  const { exchanges } = balance;
  const shown = all ? exchanges : exchanges.slice(0, first);
  const [left, right] = exchanges.find(({ sides }) => sides.length === 2)?.sides ?? [];
  const samePair = exchanges.every(
    ({ sides }) =>
      sides.length === 0 || (sides[0]?.party === left?.party && sides[1]?.party === right?.party),
  );
  const scale = Math.max(
    1e-9,
    ...exchanges.flatMap(({ sides }) => sides.map(({ ha, halfWidthHa }) => ha + halfWidthHa)),
  );
  return (
    <>
      <table class="butterfly">
        <caption class="visually-hidden">{own.table}</caption>
        {samePair && left && right && (
          <thead>
            <tr>
              <th scope="col" class="left">
                {own.to(left.party)}
              </th>
              <th scope="col">{own.to(right.party)}</th>
            </tr>
          </thead>
        )}
        {shown.map((exchange) => (
          <ExchangeBody key={exchange.id} {...{ words, own, exchange, scale, accuracyM }} named={!samePair} />
        ))}
      </table>
      {shown.length < exchanges.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {own.moreExchanges(exchanges.length - shown.length)}
        </button>
      )}
    </>
  );
}

type BodyProps = {
  words: Words;
  own: DataWords;
  exchange: MeasuredExchange;
  scale: number;
  named: boolean;
  accuracyM: number;
};

function ExchangeBody({ words, own, exchange, scale, named, accuracyM }: BodyProps) {
  const {
    id,
    sides,
    differenceHa,
    error,
    ownAccuracies,
    verdict,
    ellipsoidalVerdict,
    leftOut = 0,
  } = exchange;
  const [left, right] = sides;
  return (
    <tbody data-own-exchange={id}>
      <tr class="exchange-name">
        <th scope="rowgroup" colSpan={2}>
          <div class="exchange-head">
            <span>{own.exchange(id)}</span>
            <Badge words={words} row={{ verdict }} />
          </div>
        </th>
      </tr>
      {left && right && sides.length === 2 ? (
        <tr class="wings">
          <Wing own={own} side={left} direction="to-tjk" scale={scale} named={named} />
          <Wing own={own} side={right} direction="to-kgz" scale={scale} named={named} />
        </tr>
      ) : (
        <tr class="apart">
          <td colSpan={2}>
            {sides.map((side) => `${own.to(side.party)}: ${own.hectares(side.ha)}`).join(' · ')}
            {sides.length > 0 && <br />}
            {sides.length === 0 ? own.noValidParcel([id]) : own.toOthers}
          </td>
        </tr>
      )}
      {leftOut > 0 && (
        <tr class="apart">
          <td colSpan={2}>{own.leftOut(leftOut)}</td>
        </tr>
      )}
      {left && right && differenceHa !== null && (
        <tr class="apart">
          <td colSpan={2}>
            {own.difference(differenceHa, error.halfWidthHa, right.party, left.party)}
            {error.halfWidthHa > 0 &&
              (ownAccuracies
                ? `. ${own.ownAccuracies(ownAccuracies, accuracyM)}`
                : `${words.method.error.clause(error, accuracyM)}.`)}
            {ellipsoidalVerdict !== verdict && (
              <> · {own.enginesDiffer(words.verdicts[ellipsoidalVerdict])}</>
            )}
            {error.halfWidthHa > 0 && <ErrorNote words={words} exchange={exchange} accuracyM={accuracyM} />}
          </td>
        </tr>
      )}
    </tbody>
  );
}

type NoteProps = { words: Words; exchange: MeasuredExchange; accuracyM: number };

/** What would settle the question, and the limits that decide nothing. */
function ErrorNote({ words, exchange, accuracyM }: NoteProps) {
  const { sides, settledByAccuracyM } = exchange;
  const independentHa = Math.hypot(...sides.map((side) => side.independentHa));
  const systematicHa = sides.reduce((sum, side) => sum + side.systematicHa, 0);
  return (
    <>
      {settledByAccuracyM !== null && <strong> {words.method.error.settledBy(settledByAccuracyM)}</strong>}
      <details class="note">
        <summary>{words.method.heading}</summary>
        <p>{words.method.error.model}</p>
        {exchange.ownAccuracies === null && (
          <p>{words.method.error.limits(independentHa, systematicHa, accuracyM)}</p>
        )}
      </details>
    </>
  );
}

type WingProps = {
  own: DataWords;
  side: MeasuredSide;
  direction: Direction;
  scale: number;
  named: boolean;
};

const symbols: Readonly<Record<string, SymbolId>> = {
  KGZ: 'change-to-kgz',
  TJK: 'change-to-tjk',
};

function Wing({ own, side, direction, scale, named }: WingProps) {
  const { party, ha, turfHa, halfWidthHa, features, stated } = side;
  const range = { value: ha, low: Math.max(0, ha - halfWidthHa), high: ha + halfWidthHa };
  return (
    <td class={direction === 'to-tjk' ? 'left' : ''}>
      <ButterflyBar
        direction={direction}
        {...range}
        scale={scale}
        symbol={symbols[party] ?? 'change-other'}
      />
      <span class="figure" title={own.range(range.low, range.high)}>
        {named && `${own.to(party)}: `}
        {own.hectares(ha)}
      </span>
      <small class="wing-note">
        {own.parcels(features)}
        <br />
        {own.turf(turfHa)}
        {stated && (
          <>
            <br />
            {own.statedSide(stated.statedHa, stated.agrees)}
            {stated.silent > 0 && ` (${own.statedSilent(stated.silent)})`}
          </>
        )}
      </small>
    </td>
  );
}
