import { useEffect, useRef } from 'preact/hooks';
import type { VerdictCode } from '../../core/balance/verdict.ts';
import type { BalanceView, ExchangeRow, Range } from '../../core/view/balance-view.ts';
import type { Words } from '../../i18n/en/words.ts';
import type { PanelIntents } from '../intents.ts';
import { ButterflyBar } from './butterfly-bar.tsx';
import { PlotList } from './plot-list.tsx';

type Props = { words: Words; balance: BalanceView; intents: PanelIntents };

/** The butterfly chart: a table of exchanges, left what passes to Tajikistan, right to Kyrgyzstan. */
export function BalanceTable({ words, balance, intents }: Props) {
  return (
    <table class="butterfly">
      <caption class="visually-hidden">{words.balance.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col" class="left">
            {words.balance.toTjk}
          </th>
          <th scope="col" class="right">
            {words.balance.toKgz}
          </th>
        </tr>
      </thead>
      {balance.exchanges.map((row) => (
        <ExchangeBody
          key={row.id}
          {...{ words, row, intents }}
          scale={balance.scale}
          open={row.id === balance.open}
          percent={balance.tolerancePercent}
        />
      ))}
      <SumBody
        words={words}
        row={balance.landForLand}
        scale={balance.scale}
        percent={balance.tolerancePercent}
      />
      <SumBody words={words} row={balance.all} scale={balance.scale} percent={balance.tolerancePercent} />
    </table>
  );
}

type ExchangeProps = RowProps & { open: boolean; intents: PanelIntents };
type RowProps = { words: Words; row: ExchangeRow; scale: number; percent: number };

function ExchangeBody({ words, row, scale, percent, open, intents }: ExchangeProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (open) body.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <tbody ref={body} data-exchange={row.id} class={open ? 'is-open' : ''}>
      <tr class="exchange-name">
        <th scope="rowgroup" colSpan={2}>
          <div class="exchange-head">
            <button
              type="button"
              aria-expanded={open}
              onClick={() => intents.chooseExchange(open ? null : row.id)}
            >
              {words.balance.exchangeName(row.id)}
            </button>
            <Badge words={words} row={row} />
          </div>
        </th>
      </tr>
      <Wings words={words} row={row} scale={scale} percent={percent} />
      {open && (
        <tr class="exchange-plots">
          <td colSpan={2}>
            <PlotList words={words} row={row} intents={intents} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function SumBody({ words, row, scale, percent }: RowProps) {
  return (
    <tbody data-exchange={row.id} class="sum">
      <tr class="exchange-name">
        <th scope="rowgroup" colSpan={2}>
          <div class="exchange-head">
            <span>{words.balance.exchangeName(row.id)}</span>
            <Badge words={words} row={row} />
          </div>
        </th>
      </tr>
      <Wings words={words} row={row} scale={scale} percent={percent} />
    </tbody>
  );
}

function Wings({ words, row, scale, percent }: RowProps) {
  return (
    <>
      <tr class="wings">
        <td class="left">
          <ButterflyBar direction="to-tjk" {...row.toTjk} scale={scale} />
          <Hectares words={words} range={row.toTjk} />
        </td>
        <td>
          <ButterflyBar direction="to-kgz" {...row.toKgz} scale={scale} />
          <Hectares words={words} range={row.toKgz} />
        </td>
      </tr>
      {row.verdict !== null && row.verdict !== 'not-land-for-land' && row.verdict !== 'equal' && (
        <tr class="apart">
          <td colSpan={2}>
            {words.balance.apart(row)},{' '}
            {words.balance.toleranceMark(words.balance.percent(percent), row.withinTolerance)}
          </td>
        </tr>
      )}
    </>
  );
}

/** A figure with its range in words for those who hover or listen. */
export function Hectares({ words, range }: { words: Words; range: Range }) {
  return (
    <span class="figure" title={words.balance.range(range.low, range.high)}>
      {words.hectares(range.value)}
    </span>
  );
}

/** The verdict as a word; the sign before it repeats it for those who do not see the colour. */
export function Badge({ words, row }: { words: Words; row: { verdict: VerdictCode | null } }) {
  if (row.verdict === null) return null;
  return <span class={`badge badge-${row.verdict}`}>{words.verdicts[row.verdict]}</span>;
}
