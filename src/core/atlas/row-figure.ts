import type { Interval } from '../exchange/interval.ts';
import type { StretchFacts } from './border.ts';

/** The one figure of a row; null where a feature has none. */
export type RowFigure =
  | { readonly kind: 'reported'; readonly hectares: Interval }
  | { readonly kind: 'measured'; readonly hectares: number }
  | ({ readonly kind: 'stretch' } & StretchFacts)
  | { readonly kind: 'drawn'; readonly from: string; readonly until: string | null }
  | {
      readonly kind: 'state';
      readonly state: 'open' | 'closed' | 'limited' | 'unknown';
      readonly from: string;
    }
  | null;
