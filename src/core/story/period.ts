export const periods = ['roots', 'clashes', 'talks', 'treaties', 'carried-out'] as const;
export type Period = (typeof periods)[number];

/** First day of each period after the first. */
const starts: readonly (readonly [Period, string])[] = [
  ['clashes', '2021-01-01'],
  ['talks', '2023-01-01'],
  ['treaties', '2025-03-13'],
  ['carried-out', '2025-04-01'],
];

/** The chapter of the story that a date (YYYY-MM-DD) falls into. */
export const periodOf = (date: string): Period =>
  starts.filter(([, start]) => start <= date).at(-1)?.[0] ?? 'roots';
