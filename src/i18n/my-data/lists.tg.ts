import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { ListWords } from './lists.en.ts';

const { distance, ownHectares: ha, percent, statedHectares: statedHa, whole } = unitsOf(tajik);

const list = { a: 'ин файл', b: 'рӯйхати дигар' } as const;

export const listWords: ListWords = {
  region: 'Муқоисаи ду рӯйхат',
  choose: 'Муқоиса бо …',
  none: 'бе рӯйхати дигар',
  published: 'рӯйхати дар порлумон хондашуда (аз рӯи хабари ҷониби Қирғизистон)',
  about: 'Қитъаҳо аз рӯи рақам, ном, баъд аз рӯи замини умумӣ мувофиқ карда мешаванд.',
  working: (share) => `Муқоиса: ${percent(Math.floor(100 * share))}`,
  unread: (why) => `Рӯйхати дигар хонда нашуд: ${why}`,
  tooMany: (most) => `Ин ҷо рӯйхатҳоро то ${whole(most)} қитъа муқоиса кардан мумкин аст.`,
  failed: 'Рӯйхатҳоро муқоиса кардан нашуд: браузер натавонист.',
  undrawn: 'Муқоиса дар харита кашида нашуд; дар харита худи файлҳо ҳастанд. Ба рақамҳо таъсир надорад.',
  counts: { both: 'дар ҳар ду', a: 'танҳо дар ин файл', b: 'танҳо дар рӯйхати дигар', unsure: 'ҳал нашуд' },
  knownBy: (ids, names) =>
    `Аз рӯи рақам (${ids.join(', ')}) ва ном (${names.join(', ')}) шинохта шуданд: аввал майдони ин файл.`,
  mistrusted: (agreeing, of) =>
    `Рақамҳо истифода нашуданд: аз ${whole(of)} рақами баробар танҳо ${whole(agreeing)} ҳамон ном ё заминро ифода мекунад.`,
  number: (count) => whole(count),
  parcel: (feature, name) => (name === '' ? `№ ${whole(feature)}` : `${name} (№ ${whole(feature)})`),
  near: (count) => `Номҳои қариб якхела (${whole(count)})`,
  nearNote: 'Онҳо танҳо вақте мувофиқ мешаванд, ки шумо гӯед; ҷавоби шумо бо файл дар ёд мемонад.',
  nearUntried: 'Барои муқоисаи номҳо қитъаҳо аз ҳад зиёд монданд.',
  isSame: (a, b) => `Оё ${a} ва ${b} аз рӯйхати дигар як қитъаанд?`,
  same: 'Ҳамон қитъа',
  notSame: 'Қитъаи дигар',
  answerLabel: (same, a, b) => `${same ? 'Ҳамон қитъа' : 'Қитъаи дигар'}: ${a}, ${b}`,
  forget: (count) => `Ҷавобҳои маро фаромӯш кардан (${whole(count)})`,
  unheeded: (count) =>
    `Ҷавобҳое, ки иҷро намешаванд (қитъа нест ё ҷавобҳо ба ҳамдигар мухолифанд): ${whole(count)}.`,
  differing: (count) => `Дар ҳар ду, бо фарқ (${whole(count)})`,
  differingNote: (tolerance) =>
    `Масоҳатҳои ченшуда ва контурҳо аз фарқи ҷоизи шумо (${percent(tolerance)}) зиёд бошанд, гуногун ҳисоб мешаванд, масоҳатҳои зикршуда — бо ҳар гуна фарқ.`,
  agreeing: (count) => `Дар ҳар ду, бе фарқ (${whole(count)})`,
  distanceNote:
    'Масофаи контурҳо: дуртарин нуқтаи як контур аз дигараш чӣ қадар дур аст (масофаи Хаусдорф аз рӯи канораҳо).',
  thisList: 'Ин файл',
  otherList: 'Рӯйхати дигар',
  stated: 'зикршуда',
  measured: 'ченшуда',
  area: (hectares) => (hectares === null ? '–' : ha(hectares)),
  statedArea: (hectares) => (hectares === null ? '–' : statedHa(hectares)),
  shared: (hectares) => `замини умумӣ: ${ha(hectares)}`,
  apart: (metres) => `масофаи контурҳо ${distance(metres)}`,
  by: { reader: 'аз рӯи сухани шумо', id: 'аз рӯи рақам', name: 'аз рӯи ном', ground: 'аз рӯи замин' },
  difference: {
    parties: 'тарафҳои дигар',
    exchange: 'мубодилаи дигар',
    'no-ground': 'замини умумӣ нест',
    outline: 'контури дигар',
    measured: 'масоҳати ченшудаи дигар',
    stated: 'масоҳати зикршудаи дигар',
  },
  only: (which, count) =>
    `${which === 'a' ? 'Танҳо дар ин файл' : 'Танҳо дар рӯйхати дигар'} (${whole(count)})`,
  onlyNote: 'Бо ягон қитъаи рӯйхати дигар мувофиқ нашуд, ҳатто агар замини умумӣ дошта бошад.',
  onlyItem: (parcel, stated, measured) =>
    [
      parcel,
      ...(stated === null ? [] : [`зикршуда: ${statedHa(stated)}`]),
      ...(measured === null ? [] : [`ченшуда: ${ha(measured)}`]),
    ].join(', '),
  lies: (hectares, on) => `; аз он ${ha(hectares)} дар болои ${on}`,
  unsure: (count) => `Ҳал нашуд (${whole(count)})`,
  unsureNote: 'Он чи фарқ карда нашуд, ба ягон хулосаи ҳар ду рӯйхат дохил намешавад.',
  unsureKind: {
    'same-id': 'Як рақам чанд бор омадааст',
    'same-name': 'Як ном чанд бор омадааст',
    split: 'Як қитъаи ин файл дар рӯйхати дигар чандто аст',
    merge: 'Чанд қитъаи ин файл дар рӯйхати дигар якто аст',
    several: 'Чанд қитъаи ҳар ду рӯйхат замини умумӣ доранд',
    part: 'Як қитъа дар дохили қитъаи хеле калонтар аст',
    uncut: 'Контурҳо аз ҳад печидаанд, замини умумӣ бурида нашуд',
  },
  cut: (listed, all) => `${whole(listed)}-тои аввал аз ${whole(all)}; дар CSV ҳамааш ҳаст.`,
  zoomTo: (parcel) => `Нишон додан: ${parcel}`,
  verdicts: 'Хулосаҳо',
  verdictOf: (which) => (which === 'a' ? 'Ин файл дар алоҳидагӣ' : 'Рӯйхати дигар дар алоҳидагӣ'),
  publishedVerdict: 'Рӯйхати дар порлумон хондашуда дар алоҳидагӣ, замин ба замин',
  readings: 'Аз рӯи қитъаҳое, ки дар ҳар ду рӯйхат ҳастанд, бо дақиқии ин файл',
  reading: (outlines, parties) => `Контурҳои ${list[outlines]}, тарафҳои ${list[parties]}`,
  leftOut: (count) => `бе контур ё тарафҳо, ҳисоб нашуд: ${whole(count)}`,
  noReadings: 'Ягон қитъаи контурдор дар ҳар ду рӯйхат нест: аз рӯи ҳар ду хулоса кардан мумкин нест.',
  save: 'Муқоиса дар CSV',
  savedName: (name) => `${name.replace(/\.[^.]*$/, '')}-муқоиса`,
};
