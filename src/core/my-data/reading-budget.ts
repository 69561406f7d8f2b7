/** What the reading of one file may take. */
export type ReadingBudget = {
  /** Milliseconds without a word from the reader: whole texts are parsed in one piece. */
  readonly quietMs: number;
  /** Milliseconds in all. */
  readonly totalMs: number;
  /** Bytes of what is kept of its features. */
  readonly memoryBytes: number;
};

const megabyte = 1024 * 1024;
/** More than the columns of any file that a browser can hold beside the file itself. */
const mostMemory = 3 * 1024 * megabyte;

/**
 * The budget of a file of so many bytes, in times of `patience`: some twenty times what a machine of 2020 takes, so
 * that only what hangs meets its end. Compressed files unpack to many times their size, which the memory allows for.
 */
export const readingBudget = (bytes: number, patience = 1): ReadingBudget => ({
  quietMs: patience * (20_000 + (250 * bytes) / megabyte),
  totalMs: patience * (60_000 + (1500 * bytes) / megabyte),
  memoryBytes: Math.min(mostMemory, 256 * megabyte + 20 * bytes),
});
