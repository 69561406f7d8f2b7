import { expect, test } from 'vitest';
import { reportWords } from '../../../../src/cli/my-data/report-words.ts';
import { languages } from '../../../../src/core/language/languages.ts';
import {
  isOfSeveral,
  notConverted,
  type ToldConversion,
  toldTogether,
} from '../../../../src/core/my-data/crs/told-conversion.ts';
import { command } from '../../../cli/exchange/command.ts';

const from = (convertedFrom: string, datumAccuracyM: number | null, grid: number | null) => ({
  convertedFrom,
  datumAccuracyM,
  gridHa: () => grid,
});

test('layers of two systems are told by both, with the worse accuracy and no grid', () => {
  const both = toldTogether(from('CK-42', 4.5, 100.06), from('UTM', 0, 99.98));
  expect(both).toMatchObject({ convertedFrom: 'CK-42; UTM', datumAccuracyM: 4.5 });
  expect(both.gridHa()).toBeNull();
  expect(toldTogether(both, from('UTM', 0, 99.98))).toBe(both);
  expect(toldTogether(from('CK-42', 4.5, 100), from('own', null, 1))).toMatchObject({ datumAccuracyM: null });
});

test('layers of two systems lie off each for itself: in the terminal and in reports', async () => {
  const square = (srid: number, x: number, y: number, from: string, to: string) =>
    `${from};${to};"SRID=${srid};POLYGON((${x} ${y},${x + 500} ${y},${x + 500} ${y + 500},${x} ${y + 500},${x} ${y}))"`;
  const zone12 = square(28412, 12628155, 4430667, 'KGZ', 'TJK');
  const utm = square(32642, 638042, 4428834, 'TJK', 'KGZ');
  const told = async (...rows: string[]) =>
    (await command('.', ['-'], [['from;to;wkt', ...rows].join('\n')])).out;
  expect(await told(zone12)).toContain('all points may be shifted together');
  const both = await told(zone12, utm);
  expect(both).toContain('points of one system may be shifted together');
  expect(both).not.toContain('all points');
});

test.each(languages)('a report in %s tells several systems otherwise than one', async (language) => {
  const { converted } = await reportWords(language);
  const of = (convertedFrom: string, datumAccuracyM: number | null) => {
    const systems = convertedFrom.split('; ');
    return converted({ convertedFrom, several: isOfSeveral({ systems }), datumAccuracyM, gridHa: null })[1];
  };
  for (const metres of [4.5, null]) expect(of('CK-42; UTM', metres)).not.toBe(of('CK-42', metres));
  expect(of('CK-42; UTM', 4.5)).toMatch(/4[.,]5/);
});

test('one system is one, whatever signs its name holds', () => {
  const odd: ToldConversion = from('CK-42; zone 12', 4.5, 100);
  const utm = from('UTM', 0, 99);
  expect(isOfSeveral(odd)).toBe(false);
  const both = toldTogether(odd, utm);
  expect([isOfSeveral(both), both.systems]).toEqual([true, ['CK-42; zone 12', 'UTM']]);
  // A part of that name is a system of its own.
  expect(toldTogether(odd, from('zone 12', 0, 99)).systems).toEqual(['CK-42; zone 12', 'zone 12']);
});

test('a file in one system whose name holds the sign is told as one', async () => {
  const wkt =
    'PROJCS["Local; 12",GEOGCS["Pulkovo 1942",DATUM["Pulkovo_1942",SPHEROID["Krassowsky 1940",6378245,298.3]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",70],PARAMETER["scale_factor",1],PARAMETER["false_easting",12500000],PARAMETER["false_northing",0],UNIT["metre",1]]';
  const square = 'POLYGON((12628155 4430667,12628655 4430667,12628655 4431167,12628155 4430667))';
  const { out } = await command('.', ['-', '--crs', wkt], [`from;to;wkt\nKGZ;TJK;"${square}"`]);
  expect(out).toContain('Local; 12');
  expect(out).toContain('all points may be shifted together');
});

test('what was in degrees already adds nothing', () => {
  const utm = from('UTM', 0, 99.98);
  expect(toldTogether(utm, notConverted)).toBe(utm);
  expect(toldTogether(notConverted, utm)).toBe(utm);
});
