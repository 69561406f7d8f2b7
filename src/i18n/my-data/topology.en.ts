import { countryName as party } from '../atlas/countries.en.ts';
import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { distance, ownHectares: ha, percent, whole } = unitsOf(english);

/** How a parcel lies to the line. */
export type ToldLine = {
  readonly feature: number;
  readonly shares: readonly (readonly [string, number])[] | null;
  readonly alongM: number;
  readonly alongOffM: number;
  readonly beyondM: number;
  readonly lineErrorM: number;
};

const list = (features: readonly number[]) =>
  features.slice(0, 6).map(whole).join(', ') + (features.length > 6 ? ' …' : '');
/** So small a share is told as less than that. */
const share = (part: number) => (part < 0.001 ? `< ${percent(0.1)}` : percent(100 * part, 1));

/** Gaps between parcels, and how they lie to the line. */
export const topologyWords = {
  looking: (part: number) => `Looking for gaps, overlaps and sides: ${percent(Math.floor(100 * part))}`,
  gaps: (count: number) => `Gaps (${whole(count)})`,
  gap: (features: readonly number[], hectares: number, widthM: number, kind: 'enclosed' | 'strip') =>
    `${kind === 'enclosed' ? 'Enclosed by' : 'Strip between'} features ${list(features)}: ${ha(hectares)}, ${kind === 'enclosed' ? 'on average' : 'up to'} ${distance(widthM)} wide`,
  gapsNote: (seamM: number, widestM: number) =>
    `Ground between parcels that none of them covers: what they enclose, however large, and strips up to ${distance(widestM)}. Narrower than ${distance(seamM)} is rounding.`,
  gapsUnlooked: 'Gaps were not looked for: the parcels are laid out too intricately for that.',
  zoomToGap: (features: readonly number[]) => `Zoom to the gap between features ${list(features)}`,
  allowGap: 'Allow',
  forbidGap: 'No longer allow',
  gapLabel: (features: readonly number[], isAllowed: boolean) =>
    `${isAllowed ? 'No longer allow' : 'Allow'} the gap between features ${list(features)}`,
  allowedGaps: (count: number) => `Allowed gaps (${whole(count)})`,
  allowedNote: 'You have allowed these; that is remembered with the file.',
  widestGap: 'Strips up to',
  seam: 'Rounding below',
  seams: (count: number, seamM: number) =>
    `Overlaps narrower than ${distance(seamM)}, taken as rounding: ${whole(count)}.`,
  overlapsUnmeasured: (count: number) =>
    `Further pairs that share ground, or only the rounding of an edge; not measured: ${whole(count)}.`,
  line: (count: number) => `At the line (${whole(count)})`,
  lineNote: (errorM: number, stretchesKnown: boolean) =>
    `Parcels that meet the line as OpenStreetMap drew it before the signing, or whose edge runs along it no further off than the line itself may be. ${stretchesKnown ? `That is twice the expected error of the nearest stretch; ${distance(errorM)} where none is known.` : `The expected errors of its stretches could not be loaded: ${distance(errorM)} are taken everywhere.`}`,
  lineItem: ({ feature, shares, alongM, alongOffM, beyondM, lineErrorM }: ToldLine) =>
    [
      `Feature ${whole(feature)}: ${shares === null ? 'could not be cut along the line' : shares.map(([country, part]) => `${share(part)} in ${party(country)}`).join(', ')}`,
      ...(beyondM > 0.01 ? [`reaches ${distance(beyondM)} beyond the line`] : []),
      ...(alongM > 0
        ? [`${distance(alongM)} of its edge runs along it, at most ${distance(alongOffM)} off`]
        : []),
      ...(lineErrorM > 0 ? [`the line there may be ${distance(lineErrorM)} off`] : []),
    ].join('; '),
};

export type TopologyWords = typeof topologyWords;
