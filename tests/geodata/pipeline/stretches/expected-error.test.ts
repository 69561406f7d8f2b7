import { expect, it } from 'vitest';
import { expectedError } from '../../../../geodata/pipeline/stretches/expected-error.ts';

const lsib = { source: 'LSIB3;maplibrary.org', ridge: true };
const bing = { source: 'bing', ridge: true };
const crest = { source: null, ridge: true };
const silent = { source: null, ridge: false };

it.each([
  ['redrawn after April 2020, whatever its tag says', lsib, '2020-11-05', 15, null, 'redrawn'],
  ['redrawn, its source not stated', null, '2025-03-23', 15, null, 'redrawn'],
  ['of the boundary library and as old as the snapshots', lsib, '2018-04-11', 80, 0.75, 'lsib'],
  ['of the boundary library, drawn by April 2020', lsib, '2020-04-28', 80, 0.75, 'lsib'],
  ['traced from imagery long ago', bing, '2018-04-11', 15, null, 'traced'],
  ['traced along a crest long ago', crest, '2019-07-07', 15, null, 'traced'],
  ['old, and its way says nothing', silent, '2018-04-11', 80, 0.75, 'unstated'],
  ['old, and on no stretch', null, '2018-04-11', 80, 0.75, 'unstated'],
] as const)('%s', (_, stretch, firstDrawn, expectedErrorM, correlationKm, reason) => {
  expect(expectedError(stretch, firstDrawn)).toEqual({ expectedErrorM, correlationKm, reason });
});
