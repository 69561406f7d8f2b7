/** Lengths a scale may end at, within a power of ten: close enough together that a bar fills half of it or more. */
const ends = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The round figure, at least `largest`, at which a row's own scale ends; 1 where there is nothing to show. */
export function rowScale(largest: number): number {
  if (!(largest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const end = ends.find((candidate) => candidate * power >= largest) ?? 10;
  return Number((end * power).toPrecision(3));
}
