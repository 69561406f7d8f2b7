import type { ExchangeRow, Range } from '../../core/exchange/balance-view.ts';
import type { Direction } from '../../core/exchange/direction.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { ButterflyBar } from './butterfly-bar.tsx';

export type WingsProps = {
  words: Words;
  row: ExchangeRow;
  /** Hectares that the largest of the squares stands for. */
  largest: number;
  percent: number;
};

/** The two wings of a row with their figures, and in words what the bars cannot say. */
export function Wings({ words, row, largest, percent }: WingsProps) {
  const terms = words.balance.terms(row.id);
  const isApart = row.verdict !== null && row.verdict !== 'not-land-for-land' && row.verdict !== 'equal';
  return (
    <>
      <tr class="wings">
        {(['to-tjk', 'to-kgz'] as const).map((direction) => (
          <Wing key={direction} {...{ words, row, largest, direction }} />
        ))}
      </tr>
      {(isApart || terms !== null) && (
        <tr class="apart">
          <td colSpan={2}>
            {terms ??
              `${words.balance.apart(row)}, ${words.balance.toleranceMark(words.balance.percent(percent), row.withinTolerance)}`}
          </td>
        </tr>
      )}
    </>
  );
}

type WingProps = Omit<WingsProps, 'percent'> & { direction: Direction };

function Wing({ words, row, largest, direction }: WingProps) {
  const isLeft = direction === 'to-tjk';
  const range = isLeft ? row.toTjk : row.toKgz;
  const parts = [
    <ScaleEnd key="scale" words={words} scale={row.scale} />,
    <AreaSquare key="square" direction={direction} hectares={range.value} largest={largest} />,
    <Hectares key="figure" words={words} range={range} />,
  ];
  return (
    <td class={isLeft ? 'left' : 'right'}>
      <ButterflyBar direction={direction} {...range} scale={row.scale} />
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

/** Pixels along the side of the largest square. */
const largestSide = 28;

type SquareProps = { direction: Direction; hectares: number; largest: number };

/** An area as an area, to be held against those of other rows; never too small to be seen. */
function AreaSquare({ direction, hectares, largest }: SquareProps) {
  if (hectares === 0) return null;
  const side = Math.max(2, largestSide * Math.sqrt(hectares / largest));
  return (
    <svg class="area-square" width={side} height={side} aria-hidden="true">
      <rect class={`square-${direction}`} width={side} height={side} />
    </svg>
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
