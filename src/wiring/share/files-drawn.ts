import { computed } from '@preact/signals';
import { whenKnown } from '../../state/page/when-known.ts';
import type { SharingParts } from './sharing-parts.ts';

type Known = Pick<SharingParts, 'myData'>;

const openFiles = ({ myData }: Known) =>
  (myData.value?.data.value.files ?? []).flatMap(({ name, status }) =>
    status.stage === 'open' ? [{ name, undrawn: status.undrawn }] : [],
  );

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
