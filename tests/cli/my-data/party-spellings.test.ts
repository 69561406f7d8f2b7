import { expect, test } from 'vitest';
import { createPartySpellings } from '../../../src/cli/my-data/party-spellings.ts';
import type { MeasuredBalance } from '../../../src/core/exchange/measured-balance.ts';

test('a country keeps the spelling that came first, any other name stays', () => {
  const spellings = createPartySpellings();
  spellings.memoize('Tajikistan', 'В Таджикистан');
  spellings.memoize('Tajikistan', 'Land to be transferred by the Kyrgyz Republic to Tajikistan');
  spellings.memoize('Tajikistan', 'Таджикистан');
  spellings.memoize('Tajikistan', 'TJK');
  spellings.memoize('Kokand', 'the khanate');
  const side = { ha: 1 };
  const balance = {
    exchanges: [
      {
        sides: [
          { ...side, party: 'Tajikistan' },
          { ...side, party: 'Kokand' },
        ],
      },
    ],
  } as unknown as MeasuredBalance;
  expect(spellings.spelled(balance).exchanges[0]?.sides.map(({ party }) => party)).toEqual([
    'Таджикистан',
    'Kokand',
  ]);
});
