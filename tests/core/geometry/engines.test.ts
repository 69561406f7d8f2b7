import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engines } from '../../../src/core/geometry/engines.ts';

test('the versions that are shown are those that measure', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(engines.turf.version).toBe(dependencies['@turf/turf']);
  expect(engines.ellipsoidal.version).toBe(dependencies['geographiclib-geodesic']);
});
