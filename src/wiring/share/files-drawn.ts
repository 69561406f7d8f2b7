import { computed } from '@preact/signals';
import { currentFile, type MyData, noData } from '../../core/my-data/my-data.ts';
import { whenKnown } from '../../state/page/when-known.ts';
import type { SharingParts } from './sharing-parts.ts';

type Known = Pick<SharingParts, 'myData'>;

/** The files instead of which the map shows their comparison, or will: none of them is drawn meanwhile. */
function comparedFiles(data: MyData): { readonly ids: readonly string[]; readonly areMissing: boolean } {
  const shown = currentFile(data);
  const { comparison = null, problem, with: other = '', undrawn = false } = shown?.comparing ?? {};
  const ids = shown && comparison && problem?.kind !== 'undrawn' ? [shown.id, other] : [];
  return { ids, areMissing: undrawn };
}

function openFiles({ myData }: Known) {
  const data = myData.value?.data.value ?? noData;
  const compared = comparedFiles(data);
  return data.files.flatMap(({ id, name, status }) => {
    if (status.stage !== 'open') return [];
    if (!compared.ids.includes(id)) return [{ name, undrawn: status.undrawn }];
    return compared.areMissing ? [{ name, undrawn: 'yet' as const }] : [];
  });
}

/** Settles once the map has drawn every file that is open, or could not: a picture made before would lack one. */
export async function filesDrawn(known: Known): Promise<void> {
  const drawn = computed(() => {
    const files = openFiles(known);
    return files.some(({ undrawn }) => undrawn === 'yet') ? null : files;
  });
  await whenKnown(drawn);
}

/** Names of the open files that the map has not drawn, or not yet: what is made of the map now lacks them. */
export const undrawnFiles = (known: Known): readonly string[] =>
  openFiles(known).flatMap(({ name, undrawn }) => (undrawn === 'yet' || undrawn === 'whole' ? [name] : []));
