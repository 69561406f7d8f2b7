/** A column of a printed table: text to the left, figures to the right. */
export type Column = { readonly head: string; readonly align: 'left' | 'right' };

/** Widths count code points, which is what a terminal shows for the scripts of these names. */
const width = (text: string) => [...text].length;

/** Rows as aligned lines under their heads; nothing is cut off. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const heads = columns.map(({ head }) => head);
  const widths = columns.map((_, i) =>
    [heads, ...rows].reduce((widest, row) => Math.max(widest, width(row[i] ?? '')), 0),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, i) => {
        const cell = cells[i] ?? '';
        const space = ' '.repeat((widths[i] ?? 0) - width(cell));
        return align === 'left' ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd();
  return [line(heads), widths.map((n) => '─'.repeat(n)).join('  '), ...rows.map(line)];
}
