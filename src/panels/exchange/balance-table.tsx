import { useEffect, useRef } from 'preact/hooks';
import type { BalanceView } from '../../core/exchange/balance-view.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { UseButton } from '../share/use-button.tsx';
import { Judged } from './judged.tsx';
import { ParcelList } from './parcel-list.tsx';
import { Wings, type WingsProps } from './wings.tsx';

type Props = { words: Words; balance: BalanceView; intents: PanelIntents };

/** The butterfly chart: a table of exchanges, left what passes to Tajikistan, right to Kyrgyzstan. What is judged comes first. */
export function BalanceTable({ words, balance, intents }: Props) {
  const { scale, tolerancePercent: percent } = balance;
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
      <SumBody {...{ words, scale, percent }} row={balance.landForLand} showsScale />
      {balance.exchanges.map((row) => (
        <ExchangeBody
          key={row.id}
          {...{ words, row, scale, percent, intents }}
          open={row.id === balance.open}
        />
      ))}
      <SumBody {...{ words, scale, percent }} row={balance.all} />
    </table>
  );
}

type ExchangeProps = RowProps & { open: boolean; intents: PanelIntents };
type RowProps = WingsProps & { percent: number };

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
          </div>
        </th>
      </tr>
      <Judged {...{ words, row, percent }} />
      <Wings {...{ words, row, scale }} />
      {open && (
        <tr class="exchange-plots">
          <td colSpan={2}>
            <ParcelList words={words} row={row} intents={intents} />
            <UseButton
              words={words}
              subject={{ kind: 'exchange', id: row.id }}
              about={words.balance.exchangeName(row.id)}
              use={intents.useThis}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function SumBody({ words, row, scale, percent, showsScale }: RowProps) {
  return (
    <tbody data-exchange={row.id} class="sum">
      <tr class="exchange-name">
        <th scope="rowgroup" colSpan={2}>
          <div class="exchange-head">
            <span>{words.balance.exchangeName(row.id)}</span>
          </div>
        </th>
      </tr>
      <Judged {...{ words, row, percent }} />
      <Wings {...{ words, row, scale, showsScale }} />
    </tbody>
  );
}
