/** The longest of 1, 2, 3 or 5 times a power of ten metres that is no longer than `metres`. */
export function scaleLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  return Math.max(...[1, 2, 3, 5].map((n) => n * power).filter((length) => length <= metres));
}
