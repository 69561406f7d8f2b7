import type { Atlas } from '../atlas.ts';
import { mappedBalance } from '../balance/mapped.ts';
import { publishedBalance } from '../balance/published.ts';
import type { Country } from '../feature/country.ts';
import { type Choices, type LayerId, layerIds } from './choices.ts';
import { countryLabels } from './country-labels.ts';
import { borderMarks, changeMarks, crossingMarks, memorialMarks, placeMarks, plotMarks } from './layer-marks.ts';
import { placeLabels } from './place-labels.ts';
import type { Label, LayerMarks, Look, Mark, Tint } from './marks.ts';
import type { LayerSummary, View } from './view.ts';

/** Names that appear on the map, in the reader's language. */
export type MapNames = { readonly countries: Readonly<Record<'KGZ' | 'TJK' | 'UZB', string>> };
