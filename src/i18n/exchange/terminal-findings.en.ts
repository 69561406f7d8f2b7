import { findingWords } from '../my-data/findings.en.ts';
import { type ToldLine, topologyWords } from '../my-data/topology.en.ts';
import { number } from './terminal-figures.en.ts';

type ToldMisplaced = {
  readonly feature: number;
  readonly name: string;
  readonly from: string;
  readonly liesIn: string;
  readonly share: number | null;
  readonly withinErrorM: number | null;
};

/** What the terminal says of parcels that were looked at together. */
export const findingLines = {
  overlaps: (count: number) => `Parcels that share ground, counted twice above: ${number(count)}.`,
  overlap: findingWords.overlap,
  misplaced: (count: number) =>
    `Parcels on another side of the line, as drawn before the signing, than they say: ${number(count)}.`,
  misplacedItem: ({ feature, name, from, liesIn, share, withinErrorM }: ToldMisplaced) =>
    `${name === '' ? '' : `${name}: `}${findingWords.misplacedItem(feature, from, liesIn, withinErrorM)}${share === null ? '' : ` (${number(100 * share, 1)} %)`}`,
  seams: topologyWords.seams,
  overlapsUnmeasured: topologyWords.overlapsUnmeasured,
  gaps: (count: number) => `Ground between parcels that none of them covers: ${number(count)}.`,
  allowedGaps: (count: number) => `Gaps that are allowed: ${number(count)}.`,
  noSuchGap: (id: string) =>
    `No gap is called “${id}”, so --allow-gap allows nothing. The id of a gap stands after it, in brackets.`,
  gap: topologyWords.gap,
  gapsUnlooked: topologyWords.gapsUnlooked,
  line: (count: number) =>
    `Parcels that meet the line as drawn before the signing, or whose edge runs along it no further off than the line itself may be: ${number(count)}.`,
  lineItem: ({ name, ...line }: ToldLine & { readonly name: string }) =>
    `${name === '' ? '' : `${name}: `}${topologyWords.lineItem(line)}`,
  notTogether: 'Too many parcels to look for overlaps and sides.',
};
