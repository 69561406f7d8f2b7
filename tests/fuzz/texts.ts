import { layerIds } from '../../src/core/atlas/layer-ids.ts';
import type { Measurement } from '../../src/core/measure/measurement.ts';
import { listText, readList } from '../../src/core/measure/measurement-text.ts';
import { baseIds, defaultChoices, tabIds } from '../../src/core/page/choices.ts';
import { readAddress, writeAddress } from '../../src/state/share/address.ts';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';
import type { Outcome } from './readers.ts';

const point = ({ below }: Random) => [70 + below(1e7) / 1e7, 40 + below(1e7) / 1e7];

const measurement = (random: Random, number: number): Measurement => {
  const kind = random.pick(['distance', 'area', 'point'] as const);
  const length = kind === 'point' ? 1 : 3 + random.below(5);
  return {
    id: `m${number}`,
    name: random.pick([null, 'Ворух', '𝒜 b', 'x'.repeat(60)]),
    colour: random.below(6),
    hidden: random.below(2) === 0,
    direction: random.pick([null, 'KGZ', 'TJK'] as const),
    accuracyM: random.pick([0, 5, 15]),
    what: { kind, points: Array.from({ length }, () => point(random)) },
  };
};

const list = (random: Random) => listText([measurement(random, 1), measurement(random, 2)]);

const choices = (random: Random) => ({
  ...defaultChoices,
  viewpoint: { zoom: 1 + random.below(19), lat: random.below(85), lon: random.below(180) },
  layers: layerIds.filter(() => random.below(2) === 0),
  opacity: { [random.pick(layerIds)]: random.below(100) / 100 },
  tab: random.pick(tabIds),
  selection: random.pick([null, { layer: random.pick(layerIds), id: 'a@1' }]),
  exchange: random.pick([null, 'vorukh']),
  view: random.pick(['before', 'swipe', 'after'] as const),
  swipe: random.below(100) / 100,
  before: random.pick([null, '2020-11-05']),
  date: random.pick([null, '2025-03-25']),
  event: random.pick([null, 'treaty']),
  step: random.pick([null, 'a']),
  sureness: random.below(2) === 0,
  base: random.pick(baseIds),
  tolerancePercent: random.below(1000) / 100,
  measurements: random.below(2) === 0 ? '' : list(random),
});

const damaged = (text: string, random: Random) =>
  new TextDecoder().decode(mutate(new TextEncoder().encode(text), random, 'text'));

const unlike = (first: unknown, second: unknown) => {
  const [a, b] = [JSON.stringify(first), JSON.stringify(second)];
  return a === b ? null : `${a} read again ${b}`;
};

/** A damaged address: what is read of it is what its own address says. */
export function readDamagedAddress(random: Random): Outcome {
  const read = readAddress(damaged(writeAddress(choices(random)), random));
  const isDefault = JSON.stringify(read) === JSON.stringify(defaultChoices);
  return { kind: isDefault ? 'refused' : 'read', differing: unlike(read, readAddress(writeAddress(read))) };
}

/** A damaged link of measurements: what is read of it is what its own link says, each within the Earth. */
export function readDamagedLink(random: Random): Outcome {
  const read = readList(damaged(list(random), random));
  const again = readList(listText(read.map((item, i) => ({ id: `m${i}`, ...item }))));
  return { kind: read.length === 0 ? 'refused' : 'read', differing: unlike(read, again) };
}
