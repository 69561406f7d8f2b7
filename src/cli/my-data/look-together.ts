import { parseCountry } from '../../core/atlas/country.ts';
import { parseStretchLine } from '../../core/atlas/stretch.ts';
import { stretchLinesOn } from '../../core/compare/stretch-sums.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { Findings } from '../../core/my-data/opened-file.ts';
import type { Parcels } from '../../core/my-data/parcels.ts';
import { createShapeIndex } from '../../core/my-data/shape-index.ts';
import type { CountryLine } from '../../core/my-data/topology/country-line.ts';
import type { GapWidths } from '../../core/my-data/topology/gap-widths.ts';
import { examine, lineBetween } from '../../data/my-data/examine.ts';
import { shippedFile } from '../exchange/shipped-files.ts';

let known: CountryLine | null = null;

/** The line ahead of the exchange; made when first asked for, and then for every input. */
function shippedLine(): CountryLine {
  if (known) return known;
  const countries = parseCountry(shippedFile('countries.geojson')).items;
  const [before = ''] = countries.map(({ release }) => release).sort();
  const grounds = countries.filter(({ release }) => release === before);
  const stretches = stretchLinesOn(parseStretchLine(shippedFile('stretch-lines.geojson')).items, before);
  known = lineBetween(grounds, stretches);
  return known;
}

/** Gaps and overlaps of the parcels of a file, and how they lie to the line, as on the page. */
export const lookTogether = (parcels: Parcels, mapping: FieldMapping, widths: GapWidths): Promise<Findings> =>
  examine(parcels, createShapeIndex(parcels.shapes), mapping, {
    line: shippedLine(),
    widths,
  });
