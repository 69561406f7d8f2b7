import type { SymbolId } from '../../core/atlas/symbols.ts';
import type { Direction } from '../../core/exchange/direction.ts';
import { hatchedAttributes } from './hatched.ts';

type Props = {
  readonly direction: Direction;
  /** Hectares. */
  readonly value: number;
  /** The range in which it lies, where that is to be drawn. */
  readonly low?: number;
  readonly high?: number;
  /** Hectares at the outer end. */
  readonly scale: number;
  /** How the bar is drawn where it is not as the direction's own ground. */
  readonly symbol?: SymbolId;
};

/**
 * One wing of the butterfly: a hatched bar from the middle outwards, with a whisker over what is not known.
 * Decoration for the figure printed beside it.
 */
export function ButterflyBar(props: Props) {
  const { direction, value, low = value, high = value, scale, symbol = `change-${direction}` } = props;
  const percent = (hectares: number) => (100 * hectares) / scale;
  const outwards = (hectares: number) =>
    `${direction === 'to-tjk' ? 100 - percent(hectares) : percent(hectares)}%`;
  const width = percent(value);
  return (
    <svg class="wing" aria-hidden="true">
      <line class="axis" x1="0" x2="100%" y1="19.5" y2="19.5" />
      <line class="axis" x1={outwards(scale)} x2={outwards(scale)} y1="15" y2="20" />
      {value > 0 && (
        <rect
          {...hatchedAttributes(symbol)}
          x={direction === 'to-tjk' ? `${100 - width}%` : '0'}
          y="3"
          width={`${width}%`}
          height="14"
        />
      )}
      {high > low && (
        <>
          <Whisker class="whisker-ground" from={outwards(low)} to={outwards(high)} />
          <Whisker class="whisker" from={outwards(low)} to={outwards(high)} />
        </>
      )}
    </svg>
  );
}

/** A bracket from the low to the high end; drawn twice, so that it stands out from the hatch. */
function Whisker({ class: className, from, to }: { class: string; from: string; to: string }) {
  return (
    <g class={className}>
      <line x1={from} x2={to} y1="10" y2="10" />
      <line x1={from} x2={from} y1="4" y2="16" />
      <line x1={to} x2={to} y1="4" y2="16" />
    </g>
  );
}
