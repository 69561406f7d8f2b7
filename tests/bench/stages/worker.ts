import { untouched } from '../../../src/core/my-data/file-settings.ts';
import { guessMapping } from '../../../src/core/my-data/mapping.ts';
import { myBalance } from '../../../src/core/my-data/my-balance.ts';
import { createShapeIndex } from '../../../src/core/my-data/shape-index.ts';
import { readFile } from '../../../src/data/my-data/read-file.ts';
import { isIncomplete, readParcels } from '../../../src/data/my-data/read-parcels.ts';
import { newFacts } from '../../../src/data/my-data/source.ts';

async function bytesOf(file: File) {
  const reader = file.stream().getReader();
  while (!(await reader.read()).done);
}

async function columnsOf(file: File) {
  const reading = readFile({ file, name: file.name, settings: untouched, facts: newFacts() });
  while (!(await reading.next()).done);
}

async function measuredOf(file: File) {
  const read = await readParcels(file, file.name, untouched, () => {});
  if ('code' in read) throw new Error(read.code);
  return read;
}

/** Each does what the one before does, and more. */
const stages = {
  bytes: bytesOf,
  columns: columnsOf,
  measured: measuredOf,
  async judged(file: File) {
    const read = await measuredOf(file);
    createShapeIndex(read.set.shapes);
    const mapping = guessMapping(read.set.fields.summary());
    myBalance(read.set, mapping, { ...untouched, tolerancePercent: 1 }, isIncomplete(read));
  },
};

export type Stage = keyof typeof stages;

addEventListener('message', async ({ data }: MessageEvent<{ file: File; stage: Stage }>) => {
  const started = performance.now();
  await stages[data.stage](data.file);
  postMessage(performance.now() - started);
});
