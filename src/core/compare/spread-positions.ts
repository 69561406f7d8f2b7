/**
 * Places for labels of marks that stand at `positions` (ascending, 0 to 1) so that neighbours are at least `gap` apart,
 * all within 0 to 1, each as near to its mark as the others let it. Where there is no room, they are spaced evenly.
 */
export function spreadPositions(positions: readonly number[], gap: number): number[] {
  const room = positions.length > 1 ? Math.min(gap, 1 / (positions.length - 1)) : gap;
  // Labels that touch move as one group, whose middle is that of its marks.
  const groups: { readonly wanted: number[]; start: number }[] = [];
  const startOf = (wanted: readonly number[]) => {
    const middle = wanted.reduce((sum, at, i) => sum + at - i * room, 0) / wanted.length;
    return Math.min(Math.max(0, middle), 1 - (wanted.length - 1) * room);
  };
  for (const position of positions) {
    let group = { wanted: [position], start: startOf([position]) };
    for (;;) {
      const before = groups.at(-1);
      if (!before || before.start + before.wanted.length * room <= group.start) break;
      groups.pop();
      const wanted = [...before.wanted, ...group.wanted];
      group = { wanted, start: startOf(wanted) };
    }
    groups.push(group);
  }
  return groups.flatMap(({ wanted, start }) => wanted.map((_, i) => start + i * room));
}
