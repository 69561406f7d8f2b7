/** What was tried with a file and came to nothing, and what stands instead. */
export const attemptWords = {
  undrawnWhole: 'This file could not be drawn on the map. The figures are not affected.',
  lookFailed: 'Overlaps, gaps and sides could not be looked for: this browser gave up.',
  sidesUnlooked:
    'On which side of the line the parcels lie was not looked at: the ground of the countries could not be fetched.',
  stillShown: (names: string) => `On the map now: ${names}.`,
};

export type AttemptWords = typeof attemptWords;
