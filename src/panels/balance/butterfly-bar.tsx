import type { Direction } from '../../core/view/balance-view.ts';

type Props = {
  readonly direction: Direction;
  /** Hectares. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Hectares at the full width of the bar. */
  readonly scale: number;
  /** Class of the bar where it is not the direction's own. */
  readonly look?: string;
};

/**
 * One wing of the butterfly: a hatched bar from the middle outwards, with a whisker over what is not known.
 * Decoration for the figure printed beside it.
 */
export function ButterflyBar({
  direction,
  value,
  low,
  high,
  scale,
  look = `look-change-${direction}`,
}: Props) {
  const percent = (hectares: number) => (100 * hectares) / scale;
  const outwards = (hectares: number) =>
    `${direction === 'to-tjk' ? 100 - percent(hectares) : percent(hectares)}%`;
  const width = percent(value);
  return (
    <svg class="wing" aria-hidden="true">
      {value > 0 && (
        <rect
          class={look}
          x={direction === 'to-tjk' ? `${100 - width}%` : '0'}
          y="3"
          width={`${width}%`}
          height="14"
        />
      )}
      {high > low && (
        <g class="whisker">
          <line x1={outwards(low)} x2={outwards(high)} y1="10" y2="10" />
          <line x1={outwards(low)} x2={outwards(low)} y1="6" y2="14" />
          <line x1={outwards(high)} x2={outwards(high)} y1="6" y2="14" />
        </g>
      )}
    </svg>
  );
}
