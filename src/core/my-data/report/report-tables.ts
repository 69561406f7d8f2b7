import { errorAt } from '../../exchange/area-error/area-error.ts';
import { SignedRings } from '../../exchange/area-error/signed-rings.ts';
import { unitError } from '../../exchange/area-error/unit-error.ts';
import type { MeasuredBalance, MeasuredExchange } from '../../exchange/measured-balance.ts';
import { squareMetresPerHectare } from '../../geometry/wgs84.ts';
import { featureName } from '../feature-name.ts';
import { shapeOutlines } from '../shape-outlines.ts';
import { type StatedValues, statedValues } from '../stated-values.ts';
import { toldCode, transferOf } from '../transfer.ts';
import { cell, figure, table } from './html-table.ts';
import { htmlText as text } from './html-text.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportWords } from './report-words.ts';

/** Parcels that are listed. */
const mostListed = 20_000;

function exchangeRows(
  { id, sides, differenceHa, error, verdict }: MeasuredExchange,
  words: ReportWords,
): string {
  const rows = sides.map(
    (side, index) =>
      `<tr>${cell(index === 0 ? id || words.oneExchange : '')}${cell(words.to(side.party))}${figure(words.count(side.features))}${figure(words.hectares(side.ha))}${figure(words.hectares(side.turfHa))}${figure(side.stated ? words.statedHectares(side.stated.statedHa) : '–')}${figure(side.halfWidthHa > 0 ? `± ${words.hectares(side.halfWidthHa)}` : '–')}<td></td></tr>`,
  );
  const difference =
    differenceHa === null
      ? '<td></td><td></td><td></td><td></td>'
      : `${figure(words.hectares(differenceHa))}<td></td><td></td>${figure(error.halfWidthHa > 0 ? `± ${words.hectares(error.halfWidthHa)}` : '–')}`;
  const sum = `<tr class="sum">${cell(sides.length === 0 ? id || words.oneExchange : '')}${cell(sides.length === 0 ? '' : words.heads.difference)}<td></td>${difference}${cell(words.verdict(verdict))}</tr>`;
  return `<tbody class="one">${[...rows, sum].join('\n')}</tbody>`;
}

/** The exchanges: a row for each receiving party, the difference and the verdict beneath. */
export const exchangeTable = ({ exchanges }: MeasuredBalance, words: ReportWords): string => {
  const { exchange, to, parcels, ellipsoidal, turf, stated, error, verdict } = words.heads;
  const names = [exchange, to, parcels, ellipsoidal, turf, stated, error, verdict];
  return table(
    names,
    [parcels, ellipsoidal, turf, stated, error],
    exchanges.map((each) => exchangeRows(each, words)),
  );
};

/** Half of the 95 % band of one parcel's area, ha; null where no accuracy is known. */
function parcelError({ parcels, options }: ReportInput, shape: number, accuracyM: number): number | null {
  if (!(accuracyM > 0)) return null;
  const rings = new SignedRings();
  shapeOutlines(parcels.shapes).addTo(rings, shape, 1, 1);
  return errorAt(unitError(rings, options.correlationM ?? null), accuracyM).halfWidthHa;
}

/** Every parcel by its own number and name; those that are faulty too. */
export function parcelTable(input: ReportInput, words: ReportWords): string {
  const { parcels, mapping, options, problems } = input;
  const stated = statedValues(parcels, mapping, options.allowance);
  const codes = new Map<number, string[]>();
  for (const { feature, code } of problems)
    if (feature !== null) codes.set(feature, [...(codes.get(feature) ?? []), code]);
  const row = (shape: number) => {
    const own = parcels.properties[shape] ?? {};
    const direction = transferOf(own, mapping);
    const measured = parcels.states.at(shape) === 0;
    const { m2, turfM2 } = parcels.figures(shape);
    const of: StatedValues = stated(shape);
    const error = measured ? parcelError(input, shape, of.accuracyM ?? options.accuracyM) : null;
    const ha = (m2: number) => m2 / squareMetresPerHectare;
    const remarks = [
      ...(of.area && !of.area.agrees ? [words.statedDiffers] : []),
      ...(codes.get(shape + 1) ?? []).map((code) => words.problem(shape + 1, toldCode(code, mapping))),
    ];
    return `<tr>${figure(String(shape + 1))}${cell(featureName(own))}${cell(direction?.exchange ?? '')}${cell(direction?.from ? words.party(direction.from) : '–')}${cell(direction ? words.party(direction.to) : '–')}${figure(of.area ? words.statedHectares(ha(of.area.m2)) : '–')}${figure(measured ? words.hectares(ha(m2)) : '–')}${figure(measured ? words.hectares(ha(turfM2)) : '–')}${figure(error === null ? '–' : `± ${words.hectares(error)}`)}${cell(remarks.join(', '))}</tr>`;
  };
  const listed = Math.min(mostListed, parcels.count);
  const {
    number,
    name,
    exchange,
    from,
    to,
    ellipsoidal,
    turf,
    error,
    remarks,
    stated: statedHead,
  } = words.heads;
  const names = [number, name, exchange, from, to, statedHead, ellipsoidal, turf, error, remarks];
  const cut = listed < parcels.count ? `<p>${text(words.cut(listed, parcels.count))}</p>` : '';
  const rows = Array.from({ length: listed }, (_, shape) => row(shape));
  return (
    table(names, [number, statedHead, ellipsoidal, turf, error], [`<tbody>${rows.join('\n')}</tbody>`]) + cut
  );
}
