import { expect, test } from 'vitest';
import { currentId, currentSelection } from '../../../src/core/atlas/current-id.ts';
import { shippedAtlas } from './shipped.ts';

const atlas = shippedAtlas();

test.each([
  ['KGZ-TJK_2025-01-26_2025-03-25_001', 'KGZ-TJK_2025-01-20_2025-03-23_001'],
  ['TJK@2026-09-16', 'TJK@2026-09-16'],
  ['KGZ@2025-01-26', 'KGZ@2025-01-20'],
  ['kairagach-enclave', 'kairagach-enclave'],
  ['KGZ-TJK_2024-02-30_now', 'KGZ-TJK_2024-02-30_now'],
])('%s is %s today', (saved, now) => {
  expect(currentId(atlas, saved)).toBe(now);
});

test('every stretch and country of today keeps its id', () => {
  for (const { id } of [...atlas.borders, ...atlas.countries]) expect(currentId(atlas, id)).toBe(id);
});

test('a selection that needs no other id stays the same object', () => {
  for (const selection of [
    { layer: 'borders', id: 'KGZ-TJK_2025-01-20_2025-03-23_001' },
    { layer: 'parcels', id: 'dakhma' },
    { layer: 'here', id: '40.2,70.9' },
    null,
  ] as const)
    expect(currentSelection(atlas, selection)).toBe(selection);
});
