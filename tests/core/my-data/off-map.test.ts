import { expect, test } from 'vitest';
import { createOffMap } from '../../../src/core/my-data/off-map.ts';
import { command } from '../../cli/exchange/command.ts';
import { collection, feature, open, pair, polygon } from '../../data/my-data/opening.ts';

test('nothing is told where there is nothing', () => {
  expect(createOffMap().notices()).toEqual([]);
});

test('parcels that a wrong zone put elsewhere are told alike on the page and in the terminal', async () => {
  // One degree of UTM's zones is six of longitude: valid parcels of the right size, in China.
  const far = [feature({ from: 'KGZ', to: 'TJK' }, polygon(76.5, 40)), feature({}, polygon(0, 0))];
  const told = [{ code: 'off-map', name: '3', found: 2 }];
  const text = collection(...pair, ...far);
  expect((await open(text, 'a.geojson')).outcome).toMatchObject({ opened: { notices: told } });
  const { out } = await command('.', ['-', '--json'], [text]);
  expect(JSON.parse(out).notices).toMatchObject(told);
  expect((await open(collection(...pair), 'a.geojson')).outcome).toMatchObject({ opened: { notices: [] } });
});
