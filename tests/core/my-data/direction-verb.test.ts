import { describe, expect, test } from 'vitest';
import { directionPair } from '../../../src/core/my-data/direction-pair.ts';
import { saysRole } from '../../../src/core/my-data/direction-phrase.ts';
import { knownParty, partyOf } from '../../../src/core/my-data/party.ts';
import { transferOf } from '../../../src/core/my-data/transfer.ts';
import { command } from '../../cli/exchange/command.ts';
import { open } from '../../data/my-data/opening.ts';

const roleOf = (value: string) =>
  (['to', 'from'] as const).filter((role) => saysRole(role, value)).join() || null;

describe('a verb and one country', () => {
  test.each([
    ['Передано Таджикистану', 'TJK'],
    ['Передаётся Кыргызстану', 'KGZ'],
    ['К передаче Таджикистану', 'TJK'],
    ['Подлежит передаче Таджикистану', 'TJK'],
    ['Будет передано Таджикистану', 'TJK'],
    ['Участки, переданные Таджикистану', 'TJK'],
    ['1. Передано Таджикистану', 'TJK'],
    ['отошло к Таджикистану', 'TJK'],
    ['Земли, отошедшие Кыргызстану', 'KGZ'],
    ['передано Киргизии', 'KGZ'],
    ['Передано Кыргызской Республике', 'KGZ'],
    ['передано таджикской стороне', 'TJK'],
    ['получено Кыргызстаном', 'KGZ'],
    ['получено Республикой Таджикистан', 'TJK'],
    ['получено кыргызской стороной', 'KGZ'],
    ['Получает Таджикистан', 'TJK'],
    ['peredano_Tadzhikistanu', 'TJK'],
    ['polucheno Kyrgyzstanom', 'KGZ'],
    ['Кыргызстанга берилген', 'KGZ'],
    ['Тажикстанга өткөрүп берилген жерлер', 'TJK'],
    ['Тажикстан алган', 'TJK'],
    ['Ба Тоҷикистон дода шуд', 'TJK'],
    ['Заминҳои ба Тоҷикистон додашуда', 'TJK'],
    ['Тоҷикистон гирифт', 'TJK'],
    ['Передано Таджикистану 94 га', 'TJK'],
    ['Передано Кыргызстану (2025)', 'KGZ'],
    ['Passed into Tajikistan', 'TJK'],
    ['Qirgʻizistonga oʻtkazildi', 'KGZ'],
    ['Tojikistonga o‘tkazilgan yerlar', 'TJK'],
    ['Қирғизистонга ўтказилди', 'KGZ'],
    ['Transferred to Tajikistan', 'TJK'],
    ['handed over to Kyrgyzstan', 'KGZ'],
    ['will be transferred to Kyrgyzstan', 'KGZ'],
    ['Received by Kyrgyzstan', 'KGZ'],
    ['Kyrgyzstan received', 'KGZ'],
    ['Қирғизистон олган ерлар', 'KGZ'],
    ['Кыргызстан получает земли', 'KGZ'],
  ])('%s: land passes to %s', (value, country) => {
    expect([roleOf(value), partyOf(value)]).toEqual(['to', country]);
  });

  test.each([
    ['Передано Таджикистаном', 'TJK'],
    ['Передаёт Кыргызстан', 'KGZ'],
    ['Получено от Таджикистана', 'TJK'],
    ['отошло от Киргизии', 'KGZ'],
    ['Кыргызстандан алынган', 'KGZ'],
    ['Кыргызстан берген', 'KGZ'],
    ['Тажикстан тарабынан берилген', 'TJK'],
    ['Аз Қирғизистон гирифта шуд', 'KGZ'],
    ['Аз ҷониби Тоҷикистон дода шуд', 'TJK'],
    ['Qirgʻizistondan olindi', 'KGZ'],
    ['Tojikiston tomonidan berilgan', 'TJK'],
    ['ceded by Kyrgyzstan', 'KGZ'],
    ['Received from Tajikistan', 'TJK'],
    ['Tajikistan cedes', 'TJK'],
  ])('%s: land passes from %s', (value, country) => {
    expect([roleOf(value), partyOf(value)]).toEqual(['from', country]);
  });

  test.each([
    // As programs number what they write: no second field of directions beside the folder.
    ['Transferred_to_Tajikistan.1', 'TJK'],
    ['Передано Таджикистан', 'TJK'],
    ['передано KGZ', 'KGZ'],
    ['Transferred Tajikistan', 'TJK'],
    ['Tajikistan given', 'TJK'],
    ['получено Киргизии', 'KGZ'],
    ['передано в Таджикистане', 'TJK'],
    ['не передано Таджикистану', 'TJK'],
    ['до передачи Таджикистану', 'TJK'],
    ['Not transferred to Tajikistan', 'TJK'],
    ['Тажикстанга берилген эмес', 'TJK'],
    ['Аз ҷониби Тоҷикистон гирифта шуд', 'TJK'],
    ['получил земли Таджикистана', 'TJK'],
    ['получает участок Таджикистана', 'TJK'],
    ['переданы земли Киргизии', 'KGZ'],
    ['замини Тоҷикистон гирифт', 'TJK'],
    ['Тоҷикистонро гирифт', 'TJK'],
    ['Тажикстан жерлери алды', 'TJK'],
    ['Кыргызстандын алган', 'KGZ'],
    ['Tojikiston olindi', 'TJK'],
    ['peredano v Tadzhikistane', 'TJK'],
    ['poluchil Tadzhikistana', 'TJK'],
    ['Kyrgyz land received', 'KGZ'],
    ['Land received Kyrgyzstan', 'KGZ'],
    ['Kyrgyzstan was received', 'KGZ'],
    ['Kyrgyzstan taken', 'KGZ'],
    ['gives Tajikistan land', 'TJK'],
    ['receives Kyrgyz land', 'KGZ'],
    ['Передано Таджикистану?', 'TJK'],
    ['Передано Кыргызстану (?)', 'KGZ'],
    ['50 % передано Таджикистану', 'TJK'],
    ['ceded to Kyrgyzstan?', 'KGZ'],
    // Possible, planned, conditional, in part.
    ['Планируется передать Таджикистану', 'TJK'],
    ['Планируется передача Таджикистану', 'TJK'],
    ['Должно быть передано Таджикистану', 'TJK'],
    ['Может быть передано Таджикистану', 'TJK'],
    ['предлагается передать Кыргызстану', 'KGZ'],
    ['если передано Таджикистану', 'TJK'],
    ['частично передано Таджикистану', 'TJK'],
    ['передача Таджикистану отменена', 'TJK'],
    ['передано в аренду Таджикистану', 'TJK'],
    ['передано Таджикистану (спорный)', 'TJK'],
    ['May be transferred to Tajikistan', 'TJK'],
    ['proposed transfer to Tajikistan', 'TJK'],
    ['would be ceded to Kyrgyzstan', 'KGZ'],
    ['disputed, given to Tajikistan', 'TJK'],
    ['Тажикстанга берилиши мүмкүн', 'TJK'],
    ['Тажикстанга берүү пландалууда', 'TJK'],
    ['Ба Тоҷикистон бояд дода шавад', 'TJK'],
    ['Ба Тоҷикистон дода шуда метавонад', 'TJK'],
    ['Tojikistonga berilishi mumkin', 'TJK'],
    ['Тожикистонга берилмади', 'TJK'],
  ])('%s is asked about, and never taken', (value, perhaps) => {
    expect(knownParty(value)).toEqual({ sure: null, perhaps });
  });
});

test.each([
  'Кыргызстан передаёт Таджикистану',
  'Передано Кыргызстаном Таджикистану',
  'получено Таджикистаном от Кыргызстана',
  'передает КР в РТ',
  'Кыргызстандан Тажикстанга берилген',
  'аз Қирғизистон ба Тоҷикистон дода шуд',
  'Qirgʻizistondan Tojikistonga oʻtkazildi',
  'Land transferred from Kyrgyzstan to Tajikistan',
  'ceded by Kyrgyzstan to Tajikistan',
  'returned to Tajikistan by Kyrgyzstan',
  'Tajikistan receives from Kyrgyzstan',
  'Tajikistan received from Kyrgyzstan',
])('%s says both', (value) => {
  const pair = directionPair(value);
  expect([partyOf(pair?.from ?? ''), partyOf(pair?.to ?? ''), pair?.sure]).toEqual(['KGZ', 'TJK', true]);
});

test.each([
  'Передано Кыргызстан Таджикистан',
  'Transferred Kyrgyzstan Tajikistan',
  'Kyrgyzstan receives Tajikistan',
  'Таджикистан получил земли Кыргызстана',
  'Передано Кыргызстану → Таджикистан',
  'Kyrgyzstan -> received from Tajikistan',
  'Кыргызстан не передал Таджикистану',
  'Кыргызстан планирует передать Таджикистану',
  'Кыргызстан передаёт Таджикистану?',
  'Kyrgyzstan may transfer to Tajikistan',
  'Tajikistan refuses to give to Kyrgyzstan',
])('%s says nothing', (value) => {
  expect(directionPair(value)).toBeNull();
});

test('what says the contrary of its field names nobody', () => {
  const mapping = { from: null, to: 'кому', exchange: null };
  expect(transferOf({ кому: 'Передано Таджикистану' }, mapping)).toMatchObject({ to: 'TJK' });
  expect(transferOf({ кому: 'Получено от Таджикистана' }, mapping)).toBeNull();
  expect(transferOf({ кому: 'Кыргызстан передаёт Таджикистану' }, mapping)).toMatchObject({ to: 'TJK' });
  const both = { from: 'кто', to: 'кому', exchange: null };
  expect(transferOf({ кто: 'Передано Таджикистану', кому: 'KGZ' }, both)).toBeNull();
  // A case alone is what a heading asks for: «было к Кыргызстану».
  expect(transferOf({ кто: 'Таджикистану', кому: 'Кыргызстандан' }, both)).toMatchObject({
    from: 'TJK',
    to: 'KGZ',
  });
});

test.each(['Jordan', 'Судан', 'Sri Lanka', 'Лахка'])(
  '%s, which ends as such words do, is a party in either field',
  (party) => {
    const mapping = { from: 'a', to: 'b', exchange: null };
    expect(transferOf({ a: party, b: 'Israel' }, mapping)).toMatchObject({ from: party, to: 'Israel' });
    expect(transferOf({ a: 'Israel', b: party }, mapping)).toMatchObject({ from: 'Israel', to: party });
  },
);

const mark = (lon: number) =>
  `<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${[
    [lon, 40],
    [lon + 0.01, 40],
    [lon + 0.01, 40.01],
    [lon, 40.01],
    [lon, 40],
  ].join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
const kml = (...folders: readonly string[]) =>
  `<kml><Document>${folders
    .map((name, i) => `<Folder><name>${name}</name>${mark(70.1 + i / 10)}</Folder>`)
    .join('')}</Document></kml>`;

async function readFolders(...folders: readonly string[]) {
  const { outcome } = await open(kml(...folders), 'a.kml');
  if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
  const { mapping } = outcome.opened;
  return { mapping, receivers: folders.map((folder) => transferOf({ folder }, mapping)?.to ?? null) };
}

test.each([
  ['Передано Таджикистану', 'Передано Кыргызстану', 'TJK'],
  ['Кыргызстанга берилген', 'Тажикстанга берилген', 'KGZ'],
  ['Ба Тоҷикистон дода шуд', 'Ба Қирғизистон дода шуд', 'TJK'],
  ['Qirgʻizistonga oʻtkazildi', 'Tojikistonga oʻtkazildi', 'KGZ'],
  ['получено Кыргызстаном от Таджикистана', 'получено Таджикистаном от Кыргызстана', 'KGZ'],
])('folders “%s” and “%s” give the direction, the first to %s', async (one, other, first) => {
  const second = first === 'TJK' ? 'KGZ' : 'TJK';
  expect((await readFolders(one, other)).receivers).toEqual([first, second]);
});

test('folders that only say from whom are taken for that, and name nobody who receives', async () => {
  expect(await readFolders('ceded by Tajikistan', 'ceded by Kyrgyzstan')).toMatchObject({
    mapping: { from: 'folder', to: null },
    receivers: [null, null],
  });
});

test('folders of which one says to whom and the other from whom are left to the reader', async () => {
  const { outcome } = await open(kml('Передано Таджикистану', 'Получено от Таджикистана'), 'a.kml');
  expect(outcome).toMatchObject({
    opened: { mapping: { from: null, to: null } },
    balance: { verdict: 'cannot-tell' },
  });
});

test('the terminal reads them alike', async () => {
  const { code, out } = await command(
    '.',
    ['-', '--json'],
    [kml('Передано Таджикистану', 'Передано Кыргызстану')],
  );
  expect([code, JSON.parse(out)]).toMatchObject([0, { fields: { to: 'folder' }, verdict: 'equal' }]);
});
