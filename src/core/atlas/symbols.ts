import type { ColourToken, HatchId } from './hatches.ts';

/** A line, or the outline of an area: px, and dashes as SVG writes them. */
export type Stroke = {
  readonly colour: ColourToken;
  readonly width: number;
  readonly dash?: string;
  readonly cap?: 'butt' | 'round';
  /** 1 where it is absent. */
  readonly opacity?: number;
};

/** A filled or outlined shape of a point symbol: an SVG path in px around the point it marks. */
export type Shape = { readonly d: string; readonly fill?: ColourToken; readonly stroke?: Stroke };

export type SymbolStyle =
  | { readonly kind: 'line'; readonly stroke: Stroke }
  | {
      readonly kind: 'area';
      readonly stroke: Stroke;
      /** Null for an outline whose ground is not known. */
      readonly hatch: HatchId | null;
      readonly fillOpacity: number;
      /** Its swatch in a legend: a piece of ground, or a square of the reported area. */
      readonly swatch: 'piece' | 'square';
    }
  | { readonly kind: 'point'; readonly shapes: readonly Shape[] };

const line = (stroke: Stroke): SymbolStyle => ({ kind: 'line', stroke: { cap: 'round', ...stroke } });
const point = (...shapes: readonly Shape[]): SymbolStyle => ({ kind: 'point', shapes });
const piece = (id: HatchId, width: number): SymbolStyle => ({
  kind: 'area',
  stroke: { colour: id, width },
  hatch: id,
  fillOpacity: 1,
  swatch: 'piece',
});
const square = (direction: 'to-kgz' | 'to-tjk', schematic: boolean): SymbolStyle => ({
  kind: 'area',
  stroke: { colour: `${direction}-strong`, width: 2, ...(schematic && { dash: '5 3' }) },
  // Hatched is what is mapped: a schematic square is a size at a guessed place, not ground.
  hatch: schematic ? null : `parcel-${direction}`,
  fillOpacity: 1,
  swatch: 'square',
});
/** The reader's own parcels: a fine hatch in a heavy dash-dotted outline, as no shipped one has. */
const own = (direction: 'to-kgz' | 'to-tjk' | 'other'): SymbolStyle => ({
  kind: 'area',
  stroke: {
    colour: direction === 'other' ? 'other' : `${direction}-strong`,
    width: 2.4,
    dash: '9 3 2 3',
    cap: 'butt',
  },
  hatch: `own-${direction}`,
  fillOpacity: 1,
  swatch: 'piece',
});
/** A parcel of one or both of two lists: told by hatch and dashes besides the colour. */
const listed = (where: 'only-a' | 'only-b' | 'in-both' | 'unsure', dash?: string): SymbolStyle => ({
  kind: 'area',
  stroke: {
    colour: where === 'unsure' ? 'unsure-match' : where,
    width: 2.2,
    cap: 'butt',
    ...(dash && { dash }),
  },
  hatch: `own-${where}`,
  fillOpacity: 1,
  swatch: 'piece',
});

const circle = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const roundedSquare = (half: number, r: number) => {
  const side = 2 * (half - r);
  return `M${r - half} ${-half}h${side}a${r} ${r} 0 0 1 ${r} ${r}v${side}a${r} ${r} 0 0 1 ${-r} ${r}h${-side}a${r} ${r} 0 0 1 ${-r} ${-r}v${-side}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
};

/** A settlement is a ring, the larger and heavier the larger it is; the largest bears a dot. */
const settlement = (d: string, width: number) =>
  point({ d, fill: 'paper', stroke: { colour: 'place', width } });
const triangle = 'M0-6 6 6H-6Z';
const plate = (colour: string, sign: string) =>
  point(
    { d: roundedSquare(9, 5), fill: colour },
    { d: roundedSquare(7.25, 3.25), fill: colour, stroke: { colour: 'paper', width: 1.5 } },
    { d: sign, fill: 'on-symbol' },
  );
const bothWays = 'M-4 0-1.44-3V-1.1H1.44V-3L4 0 1.44 3V1.1H-1.44V3Z';
const cross = 'M-4-2.56-2.56-4 0-1.44 2.56-4 4-2.56 1.44 0 4 2.56 2.56 4 0 1.44-2.56 4-4 2.56-1.44 0Z';

/** A band under a line; what is less sure is broken up more. */
const band = (colour: ColourToken, dash?: string) =>
  line({ colour, width: 9, cap: 'butt', opacity: 0.5, ...(dash && { dash }) });

/**
 * How everything is drawn, once: on the map, in the legend and the tables, on paper and in the picture. Shape tells
 * what a thing is, colour comes second.
 */
const table = {
  'line-now': line({ colour: 'line-now', width: 2.2 }),
  'line-new': line({ colour: 'line-new', width: 4 }),
  'line-gone': line({ colour: 'line-new', width: 2.4, dash: '6 5', cap: 'butt' }),
  'line-former': line({ colour: 'line-former', width: 1.5, dash: '1 4' }),
  'line-other': line({ colour: 'line-other', width: 1.3 }),
  'sure-redrawn': band('sure'),
  'sure-traced': band('sure', '16 3'),
  'sure-lsib': band('unsure', '9 4'),
  'sure-unstated': band('unsure', '3 4'),
  'neutral-ground': {
    kind: 'area',
    stroke: { colour: 'road', width: 1.6, dash: '4 2' },
    hatch: 'neutral',
    fillOpacity: 1,
    swatch: 'piece',
  },
  'change-to-kgz': piece('to-kgz', 1.2),
  'change-to-tjk': piece('to-tjk', 1.2),
  'change-other': piece('other', 0.7),
  'parcel-to-kgz': square('to-kgz', false),
  'parcel-to-tjk': square('to-tjk', false),
  'parcel-to-kgz-schematic': square('to-kgz', true),
  'parcel-to-tjk-schematic': square('to-tjk', true),
  'crossing-open': plate('crossing-open', bothWays),
  'crossing-closed': plate('crossing-closed', cross),
  'crossing-unknown': point(
    { d: roundedSquare(7, 3), fill: 'paper', stroke: { colour: 'ink-soft', width: 2, dash: '3 2' } },
    { d: circle(2.1), fill: 'ink-soft' },
  ),
  stele: point({ d: 'M0-12 2.24 3.1 7 5.6V9H-7V5.6L-2.24 3.1Z', fill: 'stele' }),
  'junction-before': point({ d: triangle, fill: 'line-former' }),
  'junction-after': point({ d: triangle, fill: 'line-now' }),
  city: point(
    { d: circle(4.25), fill: 'paper', stroke: { colour: 'place', width: 1.5 } },
    { d: circle(1.75), fill: 'place' },
  ),
  town: settlement(circle(3), 1.5),
  'small-town': settlement(circle(2.4), 1.2),
  village: settlement(circle(1.75), 1),
  exclave: settlement('M0-3.9 3.9 0 0 3.9-3.9 0Z', 1.5),
  intake: point({
    d: 'M-7-5.9H7v3.6H4.8v8.4H2.2v-8.4h-.9v8.4h-2.6v-8.4h-.9v8.4h-2.6v-8.4H-7Z',
    fill: 'water',
  }),
  reservoir: point({
    d: 'M0-8.2C1.8-4.6 5.3-1.5 5.3 2.2a5.3 5.3 0 0 1-10.6 0C-5.3-1.5-1.8-4.6 0-8.2Z',
    fill: 'water',
  }),
  waterway: point(
    { d: 'M-7-3.2q3.5-3.6 7 0t7 0', stroke: { colour: 'water', width: 2.6, cap: 'butt' } },
    { d: 'M-7 3.4q3.5-3.6 7 0t7 0', stroke: { colour: 'water', width: 2.6, cap: 'butt' } },
  ),
  'neutral-road': point(
    { d: 'M-3.9-7h2.2L-2.8 7h-3.6ZM1.7-7h2.2L6.4 7H2.8Z', fill: 'road' },
    { d: 'M-.6-7h1.2v3.1H-.6ZM-.6-1.7h1.2v3.4H-.6ZM-.6 3.9h1.2V7H-.6Z', fill: 'road' },
  ),
  river: line({ colour: 'water-line', width: 1.1 }),
  pass: point({ d: 'M-4.5-6q4.5 6 0 12M4.5-6q-4.5 6 0 12', stroke: { colour: 'ridge', width: 1.8 } }),
  exchange: point(
    { d: 'M0-9a9 9 0 0 0 0 18Z', fill: 'to-tjk', stroke: { colour: 'paper', width: 1 } },
    { d: 'M0-6a6 6 0 0 1 0 12Z', fill: 'to-kgz', stroke: { colour: 'paper', width: 1 } },
  ),
  'own-to-kgz': own('to-kgz'),
  'own-to-tjk': own('to-tjk'),
  'own-other': own('other'),
  'own-only-a': listed('only-a', '10 4'),
  'own-only-b': listed('only-b', '2 3'),
  'own-in-both': listed('in-both'),
  'own-unsure': listed('unsure', '8 3 2 3'),
  'neutral-junction': point({ d: 'M-2-7h4v5h5v4H2v5h-4V2h-5v-4h5Z', fill: 'road' }),
} as const satisfies Readonly<Record<string, SymbolStyle>>;

/** A shape of the reader's that cannot be judged: no entry of a legend of its own, but where one is in sight. */
export const faultyStyle: SymbolStyle = {
  kind: 'area',
  stroke: { colour: 'bad', width: 1.8, dash: '5 4' },
  hatch: 'faulty',
  fillOpacity: 1,
  swatch: 'piece',
};

export type SymbolId = keyof typeof table;

export const symbolStyles: Readonly<Record<SymbolId, SymbolStyle>> = table;

/** Every symbol, in the order of the legend. */
export const symbols = Object.keys(table) as readonly SymbolId[];
