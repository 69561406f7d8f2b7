import { type Column, type Order, orderBy } from '../../core/atlas/sort-rows.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';

type Props = {
  lateWords: LateWords;
  columns: readonly Column[];
  order: Order;
  setOrder: (order: Order) => void;
};

const sorts = { ascending: '▲', descending: '▼', none: '' } as const;

const sortOf = (column: Column, order: Order): keyof typeof sorts =>
  column !== order.column ? 'none' : order.descending ? 'descending' : 'ascending';

/** The head of an attribute table: pressing a column puts the rows in its order, and once more the other way round. */
export function TableHead({ lateWords: { tables }, columns, order, setOrder }: Props) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const sort = sortOf(column, order);
          return (
            <th key={column} scope="col" class={`column-${column}`} aria-sort={sort}>
              <button type="button" class="sort" onClick={() => setOrder(orderBy(column, order))}>
                {tables[column]}
                <span class="sort-mark" aria-hidden="true">
                  {sorts[sort]}
                </span>
              </button>
            </th>
          );
        })}
        <th scope="col">{tables.action}</th>
      </tr>
    </thead>
  );
}

/** The same choice as a list, where the screen is too narrow for all columns. */
export function OrderSelect({ lateWords: { tables }, columns, order, setOrder }: Props) {
  const orders = columns.flatMap((column) => [false, true].map((descending) => ({ column, descending })));
  const current = orders.findIndex(
    ({ column, descending }) => column === order.column && descending === order.descending,
  );
  return (
    <label class="order-select">
      <span>{tables.order}</span>
      <select
        value={String(current)}
        onChange={(event) => setOrder(orders[Number(event.currentTarget.value)] ?? order)}
      >
        {orders.map(({ column, descending }, index) => (
          <option key={`${column} ${descending}`} value={String(index)} selected={index === current}>
            {`${tables[column]} ${sorts[descending ? 'descending' : 'ascending']}`}
          </option>
        ))}
      </select>
    </label>
  );
}
