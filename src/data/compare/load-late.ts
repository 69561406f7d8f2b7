import type { Atlas } from '../../core/atlas/atlas.ts';
import { type LateName, lateParsers } from '../../core/atlas/late.ts';
import type { LoadProblem } from '../atlas/fetch-file.ts';
import { loadShipped } from '../atlas/load-atlas.ts';
import { lateFiles } from './late-files.ts';

/** What one late file adds to an atlas: the file, or, where any part of it cannot be used, that it is incomplete. */
export async function loadLate(
  name: LateName,
  report: (problem: LoadProblem) => void,
): Promise<(atlas: Atlas) => Atlas> {
  let whole = true;
  const items = await loadShipped<unknown>(lateFiles[name], name, lateParsers[name], (problem) => {
    whole = false;
    report(problem);
  });
  return (atlas) =>
    whole
      ? { ...atlas, late: { ...atlas.late, [name]: items } }
      : { ...atlas, incomplete: [...atlas.incomplete, name] };
}
