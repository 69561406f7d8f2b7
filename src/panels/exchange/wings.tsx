import type { ExchangeRow, Range } from '../../core/exchange/balance-view.ts';
import type { Direction } from '../../core/exchange/direction.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { ButterflyBar } from './butterfly-bar.tsx';

export type WingsProps = {
  words: Words;
  row: ExchangeRow;
  /** Hectares at the outer end of either wing, the same in all rows. */
  scale: number;
  /** Whether that figure is written at the ends, which one row does for all. */
  showsScale?: boolean | undefined;
};

/** The two wings of a row with their figures. */
export const Wings = (props: WingsProps) => (
  <tr class="wings">
    {(['to-tjk', 'to-kgz'] as const).map((direction) => (
      <Wing key={direction} {...props} direction={direction} />
    ))}
  </tr>
);

function Wing({ words, row, scale, showsScale, direction }: WingsProps & { direction: Direction }) {
  const isLeft = direction === 'to-tjk';
  const range = isLeft ? row.toTjk : row.toKgz;
  const parts = [
    showsScale && <ScaleEnd key="scale" words={words} scale={scale} />,
    <Hectares key="figure" words={words} range={range} />,
  ];
  return (
    <td class={isLeft ? 'left' : 'right'}>
      <ButterflyBar {...{ direction, scale }} value={range.value} />
      <div class="wing-figures">{isLeft ? parts : parts.reverse()}</div>
    </td>
  );
}

/** The figure at the end of a wing's scale; the bar is decoration, and so is this. */
export function ScaleEnd({ words, scale }: { words: Words; scale: number }) {
  return (
    <span class="scale-end" aria-hidden="true">
      {words.hectares(scale)}
    </span>
  );
}

/** A figure with its range, for those who hover and for those who listen. */
function Hectares({ words, range }: { words: Words; range: Range }) {
  const known = words.balance.range(range.low, range.high);
  return (
    <>
      <span class="figure" title={known}>
        {words.hectares(range.value)}
      </span>
      {range.high > range.low && <span class="visually-hidden">, {known}</span>}
    </>
  );
}
