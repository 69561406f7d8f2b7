import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { conversion } from './convert.ts';
import type { Source } from './source.ts';

/**
 * The fault of a file of which something names another coordinate system than the one it was read in: the whole too
 * late (through a pipe, or far from the end of a file), or a feature for itself; or where nothing names that one, as it
 * stands in a comment or among the properties. Null where all are of one system.
 */
export async function otherSystem(
  named: ReadonlySet<string>,
  { settings, facts }: Pick<Source, 'settings' | 'facts'>,
): Promise<FileProblem | null> {
  if (settings.crs !== null) return null;
  for (const crs of named.size > 0 ? named : [null]) {
    const [taken, made] = [await conversion(facts.crs, false), await conversion(crs, false)];
    if ('code' in made) return made;
    if ('code' in taken || made.convertedFrom === taken.convertedFrom) continue;
    if (facts.crs === null && made.convertedFrom !== null)
      return fileProblem('projection-late', made.convertedFrom);
    const both = [taken, made].map(({ convertedFrom }) => convertedFrom ?? 'WGS 84');
    return fileProblem('projection-several', both.join('; '));
  }
  return null;
}

/** Tells where only some geometries of a file name the system in which all are read; degrees of WGS84 need no name. */
export async function tellOfSome(
  { placed, naming }: { readonly placed: number; readonly naming: number },
  { settings, facts }: Pick<Source, 'settings' | 'facts'>,
): Promise<void> {
  if (settings.crs !== null || naming === 0 || naming === placed) return;
  const made = await conversion(facts.crs, false);
  if ('code' in made || made.convertedFrom === null) return;
  facts.tell('crs-of-some', { name: made.convertedFrom, promised: placed, found: naming });
}
