/**
 * Sides of squares whose areas are as `hectares`, all on one scale: the largest has the side `largestSide`, in the
 * unit of the drawing. What is not nothing is at least `leastSide` wide, to be seen.
 */
export function areaSquares(hectares: readonly number[], largestSide: number, leastSide = 2): number[] {
  const largest = Math.max(...hectares);
  return hectares.map((area) =>
    area > 0 ? Math.max(leastSide, largestSide * Math.sqrt(area / largest)) : 0,
  );
}
