import { areaSquares } from '../../core/exchange/area-squares.ts';
import type { BalanceView } from '../../core/exchange/balance-view.ts';
import type { Direction } from '../../core/exchange/direction.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import './three-squares.css';
import { hatchedAttributes } from './hatched.ts';

type Props = {
  words: Words;
  balance: Pick<BalanceView, 'landForLand' | 'setAgainst'>;
};

/** Pixels along the side of the largest square. */
const largestSide = 76;

/** Areas as areas, on one scale: land for land to either side, and what was set against something else than land. */
export function ThreeSquares({ words, balance: { landForLand, setAgainst } }: Props) {
  const shown = [landForLand.toTjk, landForLand.toKgz, setAgainst.toKgz, setAgainst.toTjk];
  const sides = areaSquares(
    shown.map(({ value }) => value),
    largestSide,
  );
  const square = (index: number, direction: Direction) => ({
    direction,
    side: Math.round((sides[index] ?? 0) * 100) / 100,
    hectares: shown[index]?.value ?? 0,
  });
  const groups = [
    {
      name: words.balance.exchangeName('land-for-land'),
      columns: [[square(0, 'to-tjk')], [square(1, 'to-kgz')]],
    },
    {
      name: words.verdicts['not-land-for-land'],
      columns: [[square(2, 'to-kgz'), square(3, 'to-tjk')]],
    },
  ];
  return (
    <div class="three-squares">
      {groups.map(({ name, columns }) => (
        <section key={name} aria-label={name}>
          <p class="squares-name">{name}</p>
          <div class="squares">
            {columns.map((column) => (
              <div key={column[0]?.direction} class="square-column">
                <div class="square-row">
                  {column.map((one) => (
                    <AreaSquare key={one.direction} {...one} />
                  ))}
                </div>
                {column
                  .filter(({ hectares }) => hectares > 0)
                  .map(({ direction, hectares }) => (
                    <p key={direction}>
                      {words.balance[direction === 'to-tjk' ? 'toTjk' : 'toKgz']}{' '}
                      <span class="figure">{words.hectares(hectares)}</span>
                    </p>
                  ))}
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** A square in its direction's hatch, as on the map; decoration for the figure below it. */
function AreaSquare({ direction, side }: { direction: Direction; side: number }) {
  if (side === 0) return null;
  return (
    <svg class="area-square" width={side} height={side} aria-hidden="true">
      <rect {...hatchedAttributes(`change-${direction}`)} width={side} height={side} />
    </svg>
  );
}
