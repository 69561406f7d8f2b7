import { datesOf } from '../language/dates.ts';
import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const date = datesOf(english);
const { km, kmPlain, kmSignificant, measured, metres } = unitsOf(english);

type Crest = {
  readonly before: string;
  readonly after: string;
  readonly sdM: number;
  readonly medianMovedM: number;
  readonly correlationKm: number;
};

/** How sure each stretch of the line is, and the ground beside it that lies in no country. */
export const stretchWords = {
  kicker: 'Stretch of the Kyrgyz–Tajik line',
  title: (order: number, of: number) => `Stretch ${order} of ${of}, from the west`,
  redrawn: 'Redrawn, source not stated',
  unstated: 'Source not stated',
  length: 'Length of this piece',
  whole: 'Length of the stretch',
  kilometres: (value: number) => km(value, 2),
  source: 'Drawn from',
  crest: 'the crest of a ridge',
  noSource: 'no source stated',
  since: 'First drawn',
  sinceText: (day: string) => `in the snapshot of ${date(day)}`,
  spacing: 'Mean distance between vertices',
  longest: 'Longest straight edge',
  metres: (value: number) => metres(value),
  error: 'Expected error',
  errorText: (sd: number, km: number | null) =>
    km === null
      ? `${metres(sd)}, one standard deviation on each axis`
      : `${metres(sd)}, one standard deviation on each axis; points within ${kmPlain(km)} of each other share the same error`,
  why: 'Reason',
  reasons: {
    redrawn: 'Redrawn since 2020: taken to be as far off as satellite pictures are.',
    traced: 'Traced along a crest or from pictures and not redrawn since.',
    lsib: 'Taken from the Large Scale International Boundaries (LSIB) and never redrawn.',
    unstated: 'As old, and its source stated nowhere: taken to be as far off as LSIB.',
  },
  tagNote:
    'A source tag can be stale: it says what a way was once drawn from. “First drawn” is read off the snapshots instead.',
  fixme: 'Mappers’ remark',
  way: 'OpenStreetMap way',
  wayText: (way: string, day: string) => `${way}, last edited on ${date(day)}`,
  measured: ({ before, after, sdM, medianMovedM, correlationKm }: Crest) =>
    `Measured where mappers redrew the Turkestan crest between the snapshots of ${date(before)} and ${date(after)}: a standard deviation of ${metres(sdM)}, a median of ${metres(medianMovedM)}; neighbouring points share the same error over about ${kmSignificant(correlationKm, 2)}.`,
  shade: 'Shade the line by its expected error',
  shadeNote:
    'The band reaches one expected error to either side, once that can be seen. The more broken it is, the less certain the line.',
  row: (lengthKm: number, sd: number, day: string) =>
    `${km(lengthKm, 1)}, ±${metres(sd)}, drawn since ${date(day)}`,
  sums: 'The line by what it was drawn from',
  sumsNote: (day: string) =>
    `Snapshot of March 2026. Redrawn: edges that no snapshot before ${date(day)} has.`,
  sumHeads: {
    source: 'Source stated',
    length: 'Length',
    spacing: 'Between vertices',
    redrawn: 'Redrawn',
  },
  sumKilometres: (value: number) => km(value, 1),
  neutral: 'Neutral ground',
  neutralNote: 'Neutral by agreement: on the map it lies in no country, and no side is drawn here.',
  area: 'Area',
  hectares: (value: number) => measured(value),
  neutralSince: 'In no country',
  neutralSinceText: (day: string) => `since the snapshot of ${date(day)}`,
  leftOut: 'Left out of lengths',
  leftOutText: (kgz: number, tjk: number) =>
    `${km(kgz, 2)} of Kyrgyz edge and ${km(tjk, 2)} of Tajik edge: the shared line has a gap here.`,
  lengthsLeaveOut: (name: string, day: string) =>
    `From ${date(day)} on, lengths leave out the neutral ground of ${name}.`,
  hereNeutral: (name: string) => `In no country on the map: neutral ground by agreement (${name}).`,
  nearLine: (sd: number) => `The line is expected to be off by ${metres(sd)} here.`,
};
