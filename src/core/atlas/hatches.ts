/** A colour of the theme by its name in panels/page/theme.css. */
export type ColourToken = string;

/** Parallel lines over a pale ground: direction by angle as well as by hue. Degrees from vertical, px. */
export type Hatch = {
  readonly angle: number;
  readonly ground: { readonly colour: ColourToken; readonly opacity: number };
  readonly line: { readonly colour: ColourToken; readonly width: number };
};

const hatch = (angle: number, colour: string, opacity: number, line: Hatch['line']): Hatch => ({
  angle,
  ground: { colour, opacity },
  line,
});

export const hatches = {
  'to-kgz': hatch(45, 'to-kgz', 0.2, { colour: 'to-kgz', width: 1.7 }),
  'to-tjk': hatch(-45, 'to-tjk', 0.2, { colour: 'to-tjk', width: 1.7 }),
  'parcel-to-kgz': hatch(45, 'to-kgz', 0.42, { colour: 'to-kgz-strong', width: 1.7 }),
  'parcel-to-tjk': hatch(-45, 'to-tjk', 0.42, { colour: 'to-tjk-strong', width: 1.7 }),
  neutral: hatch(0, 'road', 0.16, { colour: 'road', width: 1 }),
  other: hatch(90, 'other', 0.1, { colour: 'other', width: 1 }),
  'own-to-kgz': hatch(45, 'to-kgz', 0.1, { colour: 'to-kgz-strong', width: 0.8 }),
  'own-to-tjk': hatch(-45, 'to-tjk', 0.1, { colour: 'to-tjk-strong', width: 0.8 }),
  'own-other': hatch(0, 'other', 0.1, { colour: 'other', width: 0.8 }),
  'own-only-a': hatch(0, 'only-a', 0.14, { colour: 'only-a', width: 1.2 }),
  'own-only-b': hatch(90, 'only-b', 0.14, { colour: 'only-b', width: 1.2 }),
  'own-in-both': hatch(0, 'in-both', 0.16, { colour: 'in-both', width: 0 }),
  faulty: hatch(0, 'bad', 0.08, { colour: 'bad', width: 0 }),
  'own-unsure': hatch(30, 'unsure-match', 0.1, { colour: 'unsure-match', width: 0.8 }),
} as const satisfies Readonly<Record<string, Hatch>>;
export type HatchId = keyof typeof hatches;
