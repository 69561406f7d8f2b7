import { expect, test } from 'vitest';
import { findingCells } from '../../../src/core/my-data/finding-cells.ts';
import type { Findings } from '../../../src/core/my-data/opened-file.ts';

const findings = {
  overlaps: [{ features: [1, 2], ha: 3 }],
  overlapCount: 1,
  overlapsUnmeasured: 0,
  gaps: [],
  lineKnown: true,
  line: [],
  lineCount: 0,
} as unknown as Findings;
const provenance = (found: Findings) =>
  [...findingCells(found)].filter(([kind]) => kind === 'provenance').map(([, , text]) => text);

test('what is found and not listed is counted, and nothing is said where all is listed', () => {
  expect(provenance(findings)).toEqual([]);
  expect(provenance({ ...findings, overlapCount: 8, overlapsUnmeasured: 5, lineCount: 2 })).toEqual([
    'overlaps not listed: 7',
    'pairs not measured: 5',
    'parcels at the line not listed: 2',
  ]);
});
