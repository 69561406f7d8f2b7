import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

const fileOf = (folder: string, path: string) =>
  stat(resolve(folder, path), { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  );

/** Whether a report would be written over one of the files that are read, by whichever path each is named. */
export async function isOverInput(
  folder: string,
  report: string,
  inputs: readonly (string | null)[],
): Promise<boolean> {
  const target = await fileOf(folder, report);
  const read = await Promise.all(
    inputs.map((input) => (input === null || input === '-' ? null : fileOf(folder, input))),
  );
  return target !== null && read.includes(target);
}
