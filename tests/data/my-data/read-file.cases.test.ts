import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cases } from './cases.ts';
import { open } from './opening.ts';

const folder = 'tests/fixtures/cases';

test.each(cases)(
  '$file: $why',
  async ({ file, refused, ha, verdict, measured, noArea, problems, notices, bounds }) => {
    const { outcome } = await open(readFileSync(`${folder}/${file}`), file);
    if (outcome.kind === 'failed' || refused !== undefined)
      return expect(outcome).toMatchObject({ kind: 'failed', problem: { code: refused } });
    const { opened, balance } = outcome;
    expect(opened.counts).toMatchObject({
      ...(measured === undefined ? {} : { measured }),
      ...(noArea === undefined ? {} : { 'no-area': noArea }),
    });
    expect(opened.problems.map(({ feature, code }) => `${feature}:${code}`)).toEqual(problems ?? []);
    expect(opened.notices.map(({ code }) => code)).toEqual(notices ?? []);
    // A ten-millionth of a degree is a centimetre.
    for (const [side, degrees] of (bounds ?? []).entries())
      expect(opened.bounds?.[side]).toBeCloseTo(degrees, 7);
    expect(balance.verdict).toBe(verdict);
    const sides = new Map(
      balance.exchanges.flatMap(({ id, sides: all }) =>
        all.flatMap(({ party, ha: area }) => [[party, area] as const, [`${id}/${party}`, area] as const]),
      ),
    );
    for (const [party, area] of Object.entries(ha ?? {})) expect(sides.get(party)).toBeCloseTo(area, 3);
    // Not one letter is lost.
    expect(JSON.stringify(outcome)).not.toContain('\uFFFD');
  },
);

test('a guess of the encoding is told, and the reader can say another', async () => {
  const bytes = readFileSync(`${folder}/csv-1251-wkt.csv`);
  const guessed = await open(bytes, 'a.csv');
  expect(guessed.outcome).toMatchObject({ opened: { encoding: { name: 'windows-1251', guessed: true } } });
  const chosen = await open(bytes, 'a.csv', { encoding: 'ibm866' });
  expect(chosen.outcome).toMatchObject({ opened: { encoding: { name: 'ibm866', guessed: false } } });
  const shp = await open(readFileSync(`${folder}/shp-866-ldid101.zip`), 'a.zip');
  expect(shp.outcome).toMatchObject({ opened: { encoding: { name: 'ibm866', guessed: false } } });
});

test('a closed walk is offered as an area, and measured where the reader wants it', async () => {
  const bytes = readFileSync(`${folder}/gpx-closed-track.gpx`);
  const asLine = await open(bytes, 'a.gpx');
  expect(asLine.outcome).toMatchObject({ opened: { closedLines: 1, counts: { measured: 0 } } });
  const asArea = await open(bytes, 'a.gpx', { closedLines: true });
  expect(asArea.outcome).toMatchObject({ opened: { counts: { measured: 1 } } });
  const found = await asArea.ask({ kind: 'feature', feature: 1 });
  expect(found?.ellipsoidalHa).toBeCloseTo(94.80992, 3);
});

test('a date of a table stays the day that is written', async () => {
  const opening = await open(readFileSync(`${folder}/dbf-date.zip`), 'a.zip');
  const found = await opening.ask({ kind: 'feature', feature: 1 });
  expect(new Map(found?.properties).get('day')).toBe('2025-03-13');
});

test('what was read in a system of its own is saved in degrees', async () => {
  const opening = await open(readFileSync(`${folder}/shp-prj-gk12.zip`), 'a.zip');
  const saved = await opening.ask({ kind: 'save', format: 'geojson', provenance: [] });
  const { features } = JSON.parse((await saved?.text()) ?? '');
  const corners = features[0].geometry.coordinates[0] as number[][];
  // By PROJ with EPSG:15865.
  expect(Math.min(...corners.map(([lon = 0]) => lon))).toBeCloseTo(70.5, 6);
  expect(Math.min(...corners.map(([, lat = 0]) => lat))).toBeCloseTo(40, 6);
});
