import { coordinateSystems } from './coordinate-systems.ts';

/** The EPSG codes of the systems that are known here, in order, runs of them as `first–last`. */
export function knownCodes(): string[] {
  const codes = [...new Set(coordinateSystems.flatMap(({ epsg }) => epsg ?? []))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}
