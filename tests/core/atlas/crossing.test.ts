import { describe, expect, test } from 'vitest';
import { parseCrossing, stateOn } from '../../../src/core/atlas/crossing.ts';
import { committed } from '../../geodata/pipeline/authored-tables.ts';

const crossings = parseCrossing(JSON.parse(committed('crossings.geojson'))).items;
const on = (id: string, day: string | null) => {
  const crossing = crossings.find((item) => item.id === id);
  if (!crossing) throw new Error(`no crossing ${id}`);
  return stateOn(crossing, day);
};

describe('the state of a crossing on a day', () => {
  test.each([
    ['kairagach', '2020-05-19', 'unknown'],
    ['kairagach', '2020-05-20', 'closed'],
    ['kairagach', '2025-03-12', 'closed'],
    ['kairagach', '2025-03-13', 'open'],
    ['kyzyl-bel', '2025-01-26', 'closed'],
    ['kulundu', '2024-01-01', 'closed'],
    ['kulundu', '2025-03-13', 'unknown'],
    ['karamyk', '2025-07-07', 'closed'],
    ['karamyk', '2025-07-08', 'open'],
    ['bor-dobo', '2025-03-25', 'closed'],
    ['andarkhan', '2009-12-31', 'unknown'],
    ['andarkhan', '2017-06-01', 'closed'],
    ['andarkhan', '2018-02-01', 'open'],
    ['kara-suu', '2015-01-01', 'closed'],
    ['kara-suu', '2024-06-01', 'open'],
    ['otukchu', '2025-08-13', 'closed'],
  ])('%s on %s: %s', (id, day, state) => {
    expect(on(id, day)).toBe(state);
  });

  test('is the newest reported one where no day is asked for', () => {
    for (const crossing of crossings) expect(stateOn(crossing, null)).toBe(crossing.status.at(-1)?.state);
  });
});
