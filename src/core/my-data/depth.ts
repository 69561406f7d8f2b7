/**
 * Whether lists and objects of a value (parsed JSON) lie in one another more than `levels` deep. Coordinates do not
 * count: of them, nobody reads more levels than their kind has.
 */
export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) return value.some((part) => isDeeper(part, levels - 1));
  for (const key in value) {
    const part: unknown = (value as Record<string, unknown>)[key];
    if (typeof part === 'object' && key !== 'coordinates' && isDeeper(part, levels - 1)) return true;
  }
  return false;
}
