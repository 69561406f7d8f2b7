import { expect, test } from 'vitest';
import {
  coordinateSystems,
  systemOfCode,
} from '../../../../src/core/geometry/projection/coordinate-systems.ts';
import { sameDefinition } from '../../../../src/core/geometry/projection/proj-definition.ts';
import { readProjString } from '../../../../src/core/geometry/projection/proj-string.ts';
import { projSystems } from '../../../fixtures/crs/read.ts';

const withShift = (proj: string) =>
  proj.includes('+ellps=krass') && !proj.includes('+towgs84')
    ? `${proj} +towgs84=25,-141,-78.5,0,0.35,0.736,0`
    : proj;

test('names and defines every system as EPSG does', () => {
  expect(projSystems.length).toBeGreaterThan(240);
  for (const { epsg, name, proj } of projSystems) {
    const system = systemOfCode(epsg);
    const definition = readProjString(withShift(proj));
    if (!system || 'code' in definition) throw new Error(`${epsg} ${proj}`);
    expect([epsg, system.name]).toEqual([epsg, name]);
    expect([epsg, sameDefinition(system.definition, definition)]).toEqual([epsg, true]);
  }
});

test('has no system twice, and takes none for its neighbour in the list of codes', () => {
  const codes = coordinateSystems.map(({ epsg }) => epsg);
  expect(new Set(codes).size).toBe(codes.length);
  // Samboja and Lithuania stand between the three-degree zones.
  for (const code of [2550, 2600, 2641, 28401, 28433, 10730, 32661, 0, -1, Number.NaN])
    expect([code, systemOfCode(code)]).toEqual([code, null]);
});

test('knows withdrawn codes and those of Esri', () => {
  expect(systemOfCode(102100)?.epsg).toBe(3857);
  expect(systemOfCode(28472)?.name).toBe('Pulkovo 1942 / Gauss-Kruger CM 69E');
  expect(systemOfCode(102558)?.name).toBe('Kyrg-06 / zone 2');
  // Withdrawn because its false easting was wrong by 500 km.
  expect(systemOfCode(2577)).toBeNull();
});
