import { exchangeIds } from '../../../src/core/exchange/exchange-ids.ts';
import { readingWords } from '../../../src/i18n/my-data/reading.en.ts';

/** A message of a catalogue: a text, or a function that makes one. */
export type Message = string | ((...given: unknown[]) => unknown);

/** Every message of a catalogue by its path: `balance.sentence`, `method.published.0`. */
export function messagesOf(catalogue: unknown, path = ''): [string, Message][] {
  if (typeof catalogue === 'string' || typeof catalogue === 'function') return [[path, catalogue as Message]];
  return Object.entries(catalogue ?? {}).flatMap(([key, value]) =>
    messagesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

/** The figures of a text in whatever notation, as digits alone, sorted: `1,006.84 km` and `1 006,84 км` agree. */
export const figuresOf = (text: string): string[] =>
  (text.match(/\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/g) ?? [])
    .map((figure) => figure.replace(/\D/g, ''))
    .sort();

const range = { value: 190.5, low: 155.25, high: 1234567.25 };
const verdicts = ['equal', 'equal-within-precision', 'not-equal', 'not-land-for-land', 'cannot-tell'];
const sums = verdicts.map((verdict) => ({
  toKgz: range,
  toTjk: { ...range, value: 142.75 },
  difference: range,
  verdict,
}));
const all = { toKgz: { ...range, value: 2345.5 }, toTjk: { ...range, value: 3456.5 } };
const headlines = sums.map((landForLand) => ({
  landForLand,
  all,
  judged: 3,
  exchanges: 7,
  others: ['compensation', 'market', 'golovnoy'],
}));
const span = {
  count: 12,
  first: '2018-04-11',
  last: '2025-01-20',
  net: { low: 9980, high: 25686 },
  ratio: { low: 2.4, high: 15.9 },
};
const crest = {
  before: '2022-12-02',
  after: '2023-03-26',
  sdM: 83.71,
  medianMovedM: 45.04,
  correlationKm: 0.784,
};
const angle = { negative: false, degrees: 40, minutes: 7, seconds: 46.25 };
const amount = { value: 1234.5, digits: 5, unit: 'ha' };
const rounded = { amount, independent: { ...amount, value: 2.5 }, systematic: { ...amount, value: 3.5 } };
const grounds = ['KGZ', 'TJK', 'UZB', 'line', null];
const outlines = [
  { layer: 'parcels', name: 'Somoniyon' },
  { layer: 'changes', id: '12', from: 'KGZ', to: 'TJK' },
  { layer: 'countries', country: 'UZB', release: '2025-01-12' },
];
const named = { name: null, number: 31, kind: 'area', feature: null };
const rows = ['area', 'distance', 'point'].map((kind) => ({
  ...named,
  kind,
  area: kind === 'area' ? { ...rounded, turf: { ...amount, value: 77 } } : null,
  length: kind === 'point' ? null : { ...rounded, turf: amount },
  geometry: { type: 'Point', coordinates: [70.5, 40.25] },
  problem: kind === 'area' ? { code: 'self-intersection' } : null,
  accuracyM: 12,
}));
const engines = { ellipsoidal: 'GeographicLib 2.2', turf: 'Turf 7.4' };
const news = ['started', 'editing', 'undone', 'redone', 'cancelled', 'too-few', 'finished', 'deleted']
  .map((code): object => ({ code }))
  .concat(
    ['added', 'moved'].map((code) => ({ code, point: 3, at: [70.5, 40.25], traced: 17 })),
    ['removed', 'selected'].map((code) => ({ code, point: 3, of: 8 })),
  );
const errors = [0, null, 650, 10_000].map((correlationM) => ({
  halfWidthHa: 154.75,
  correlationM,
  bound: correlationM === null,
}));
const each = (values: readonly unknown[]) => values.map((value) => [value]);

/** What is told of reading a file: a fault with all that a notice can name, and one that names nothing. */
const notices = Object.fromEntries(
  Object.keys(readingWords.notice).map((code) => [
    `data.notice.${code}`,
    each([{ name: 'a.shp', line: 12, promised: 31, found: 30 }]),
  ]),
);

/** What the functions are tried with that take more than numbers, dates and names. */
export const samples: Readonly<Record<string, readonly unknown[][]>> = {
  ...notices,
  'map.inView': [[{ borders: 3, parcels: 41 }], [{}]],
  sheet: each(['low', 'middle', 'high']),
  'balance.sentence': each(headlines),
  'balance.exchangeName': each([...exchangeIds, 'land-for-land', 'all']),
  'mapped.span': each([span]),
  'balance.apart': each(sums),
  'balance.differenceSentence': each(sums),
  'card.junctionAt': [
    [[70.5, 40.25], '2025-03-13'],
    [[70.5, 40.25], null],
  ],
  'claims.direction': each(['to-kgz', 'to-tjk', 'each-way']),
  'claims.value': [
    ['1,006.84', 'km', true],
    ['190', 'ha', false],
    ['578', 'km2', false],
  ],
  problem: [
    [{ kind: 'network', file: 'a.json' }],
    [{ kind: 'data', file: 'a.json', where: 'row 7', reason: 'broken' }],
  ],
  problems: [[['a.json', 'b.json']]],
  'compare.event': each(['protocol', 'signed', 'khujand', 'posts']),
  'compare.dateInWords': [
    ['2025-03-13', 1006.84, 'signed'],
    ['2025-03-13', null, null],
  ],
  'stretches.measured': each([crest]),
  'data.verdict': each(verdicts),
  'data.ownAccuracies': [
    [{ parcels: 31, lowM: 12, highM: 15, others: 41 }, 17],
    [{ parcels: 1, lowM: 12, highM: 12, others: 0 }, 17],
  ],
  'data.accuracyField': each(
    [true, false].map((unitNamed) => ({
      field: 'a',
      unit: 'm',
      unitNamed,
      stated: 31,
      silent: 12,
      unread: 15,
    })),
  ),
  'data.lists.knownBy': [
    [
      ['id', '–'],
      ['name', 'title'],
    ],
  ],
  'data.lists.only': ['a', 'b'].map((which) => [which, 7]),
  'data.lists.verdictOf': each(['a', 'b']),
  'data.lists.reading': ['a', 'b'].flatMap((outlines) => ['a', 'b'].map((parties) => [outlines, parties])),
  'data.lists.answerLabel': [true, false].map((same) => [same, 'A', 'B']),
  'data.gap': ['enclosed', 'strip'].map((kind) => [[3, 7], 12.5, 34, kind]),
  'data.likeExchanges': [[['North', 'north']]],
  'data.likeParties': [[['North', 'north']]],
  'data.noValidParcel': [[['North', 'South']], [['']]],
  'data.zoomToGap': [[[3, 7]]],
  'data.gapLabel': [true, false].map((allowed) => [[3, 7], allowed]),
  'data.lineItem': each([
    { feature: 12, shares: null, alongM: 0, alongOffM: 0, beyondM: 0 },
    {
      feature: 12,
      shares: [
        ['KGZ', 0.25],
        ['TJK', 0.75],
      ],
      alongM: 120,
      alongOffM: 17,
      beyondM: 31,
    },
  ]),
  'here.dms': [[angle, angle]],
  'here.ground': each(grounds),
  'here.changed': grounds.flatMap((from) => grounds.map((to) => [from, to])),
  'here.state': ['open', 'closed', 'limited', 'unknown'].map((state) => [state, '2025-03-13', 'day']),
  'method.error.clause': errors.map((error) => [error, 15]),
  'method.error.within': each(errors),
  'method.error.plusMinus': errors.map((error) => [error, 2.5]),
  'method.error.net': errors.flatMap((error) => ['KGZ', 'TJK'].map((to) => [16_075.25, to, error, 15])),
  'measure.coordinateFault': each(
    ['order-unknown', 'not-a-position'].map((code) => ({ code, line: 7, text: '5 5' })),
  ),
  'measure.featureName': each(outlines),
  'measure.name': each([named, ...outlines.map((feature) => ({ ...named, feature }))]),
  'measure.interrupted': [
    ['area', 2],
    ['distance', 1],
  ],
  'measure.linked': each([1, 2, 5]),
  'measure.amount': [[amount]],
  'measure.plusMinus': [[amount]],
  'measure.rowText': rows.map((row) => [row, engines]),
  'measure.place': [[[70.5, -40.25]]],
  'measure.news': news.map((item) => [item, '190 ha']),
};

const plain = [1234567.25, '2025-03-13', 0, 1, 2, 5, 21];
const products = (length: number): unknown[][] =>
  length === 0 ? [[]] : products(length - 1).flatMap((given) => plain.map((value) => [...given, value]));
const isSense = (said: unknown) =>
  said === null || (typeof said === 'string' && !/undefined|NaN|\[object/.test(said)) || Array.isArray(said);

/** What a function says, or nothing where it makes no sense of what it is given. */
export function tried(message: Message, given: readonly unknown[]): { said: unknown } | null {
  if (typeof message === 'string') return { said: message };
  try {
    const said = message(...given);
    return isSense(said) ? { said } : null;
  } catch {
    return null;
  }
}

/** With what a function of the reference catalogue can be tried; at least once. */
export function trialsOf(path: string, message: Message): readonly unknown[][] {
  if (typeof message === 'string') return [[]];
  const given = samples[path] ?? products(Math.max(message.length, 1));
  return given.filter((values) => tried(message, values) !== null);
}
