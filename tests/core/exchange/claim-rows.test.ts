import { expect, test } from 'vitest';
import { claimRows } from '../../../src/core/exchange/claim-rows.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const atlas = shippedAtlas();

test.each(['total', 'length'] as const)('every %s that was published is a row, with its sources', (kind) => {
  const rows = claimRows(atlas, kind);
  const ids = Object.keys(atlas.claims).filter((id) => atlas.claims[id]?.kind === kind);
  expect(rows.map(({ id }) => id).sort()).toEqual(ids.sort());
  for (const { claim, sources } of rows) expect(sources.map(({ id }) => id)).toEqual(claim.sources);
});

test('claims on one subject stand together, the newest first', () => {
  const rows = claimRows(atlas, 'total').map(({ claim }) => ({
    subject: claim.kind === 'total' ? claim.scope : '',
    date: claim.date ?? '',
  }));
  const subjects = rows.map(({ subject }) => subject);
  expect(subjects).toEqual([...subjects].sort());
  for (const [index, { subject, date }] of rows.entries()) {
    const next = rows[index + 1];
    if (next?.subject === subject) expect(next.date <= date).toBe(true);
  }
});
