import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { StoryWords } from './story.en.ts';

const { rewritten } = unitsOf(tajik);

const subjects: Readonly<Record<string, string>> = {
  inventory: 'Хонаҳо дар барӯйхатгирии муштарак',
  exchanged: 'Хонаҳои мубодилашуда',
  'being-handed-over': 'Хонаҳое, ки супурда мешаванд',
  'to-be-handed-over': 'Хонаҳое, ки бояд супурда шаванд',
  'handed-over-so-far': 'Хонаҳои то ҳол супурдашуда',
  'planned-for-dostuk': 'Хонаҳои нақшавӣ барои сокинони Достук',
  'built-zhany-dostuk': 'Хонаҳои дар Жани Достук сохташуда',
  'built-razzakov': 'Хонаҳои дар деҳаи Раззоқов сохташуда',
  'built-maksat': 'Хонаҳои дар Максат сохташуда',
  'built-all': 'Хонаҳои сохташуда, ҳамагӣ',
  'families-zhany-dostuk': 'Оилаҳо дар Жани Достук',
  'killed-2021-kgz': 'Кушташудагон дар апрели 2021, шаҳрвандони Қирғизистон',
  'killed-2021-tjk': 'Кушташудагон дар апрели 2021, шаҳрвандони Тоҷикистон',
  'killed-2022-kgz': 'Кушташудагон дар сентябри 2022, Қирғизистон',
  'killed-2022-tjk': 'Кушташудагон дар сентябри 2022, Тоҷикистон',
  'civilians-killed-2022': 'Ғайринизомиёни кушташуда, сентябри 2022, ҳарду кишвар',
  'civilians-injured-2022': 'Ғайринизомиёни захмӣ, сентябри 2022, ҳарду кишвар',
  'evacuated-2022': 'Сокинони кӯчондашуда дар Қирғизистон, сентябри 2022',
  'support-total': 'Ҳамагӣ пардохт шуд',
  'support-each': 'Ба ҳар яке пардохт шуд',
  'support-people': 'Пардохтгирифтагон',
  'crossed-all': 'Убур, ҳамагӣ',
  'crossed-kairagach': 'Дар Қайрағоч',
  'crossed-kyzyl-bel': 'Дар Қизил-Бел',
  'crossed-by-air': 'Бо ҳавопаймо',
  'planned-2025': 'Нақша барои соли 2025',
  'planned-2026': 'Нақша барои соли 2026, илова',
  'mesh-done': 'Тӯр кашида шуд',
  'razor-done': 'Сими теғдор кашида шуд',
  'barbed-done': 'Сими хордор кашида шуд',
  'wire-done': 'Сим кашида шуд',
  'leilek-done': 'Дар ноҳияи Лайлак иҷро шуд',
  'all-done': 'Иҷро шуд',
  'all-done-2025': 'То охири соли 2025 иҷро шуд',
  'buildings-on-line': 'Дар роҳи девори симӣ',
};

const notes: Readonly<Record<string, string>> = {
  'as-of-19-september': 'то 19 сентябри соли 2022; ҷамъҳои расмии баъдӣ тафтиш нашудаанд',
  'civilians-documented-at-least':
    'ҳадди ақал; ғайринизомиёни ҳуҷҷатгузоришуда, бо талафоти умумӣ омехта накунед',
  'civilians-documented-up-to': 'то; дар ҳашт ё зиёда ҳодиса',
  'whole-batken-region': 'тамоми вилояти Боткен',
  'sughd-region': 'дар вилояти Суғд',
  'with-133-lots': 'бо 133 қитъаи холӣ, 8 бинои иҷтимоӣ ва як пости сарҳадӣ',
  'with-84-lots': 'бо 84 қитъаи холӣ, 12 бинои иҷтимоӣ ва ду пости сарҳадӣ',
  'at-kok-terek': 'дар Кок-Терек',
  'somoniyon-and-dakhma': 'дар Сомониён ва Дахма, тақрибан 20 га',
  'parts-add-up': 'қисмҳо ҷамъан ҳамин рақамро медиҳанд',
  'regions-sum-to-299': 'қисмҳои он, 225,5 ва 73,5, ҷамъан 299 мешаванд',
  'paid-to-75-people': 'ба 75 нафар',
  'more-than': 'зиёда аз',
  nearly: 'қариб',
  'two-districts': 'Боткен 84,806 ва Лайлак 31,1525',
  'buildings-and-plots': 'биноҳо ва қитъаҳо, дар Жани-Жер ва Кен-Талаа',
};

const units: Readonly<Record<string, string>> = {
  houses: 'хона',
  families: 'оила',
  people: 'нафар',
  thousand: 'ҳазор',
  'million-som': 'миллион сом',
  km: 'км',
  km2: 'км²',
  ha: 'га',
  buildings: 'адад',
};

/** Figures that others gave, each with its author. */
export const storyFigures: StoryWords['figures'] = {
  heading: 'Рақамҳо паҳлуи ҳам',
  note: 'Ҳар яке чунон ки муаллифаш додааст. Онҳо дар вақтҳои гуногун чизҳои гуногунро мешуморанд; ҳеҷ яке бо дигаре якҷоя ё миёна карда нашудааст.',
  topics: {
    lengths: 'Дарозии хат чанд аст?',
    totals: 'Чӣ қадар замин?',
    casualties: 'Кушташудагон ва захмиён',
    displaced: 'Кӯчондашудагон',
    houses: 'Чанд хона?',
    support: 'Пардохт ба кӯчидагон',
    traffic: 'Убури сарҳад, 13–17 марти соли 2025',
    fence: 'Дарозии девори симӣ чанд аст?',
  },
  subject: (code) => subjects[code] ?? null,
  remark: (code) => notes[code] ?? null,
  value: (value, unit, about) => `${about ? 'тақрибан ' : ''}${rewritten(value)} ${units[unit] ?? unit}`,
};
