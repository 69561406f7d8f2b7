import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { StoryWords } from './story.en.ts';

const { rewritten } = unitsOf(kyrgyz);

const topics: Readonly<Record<keyof StoryWords['figures']['topics'], string>> = {
  lengths: 'Сызыктын узундугу канча?',
  totals: 'Канча жер?',
  casualties: 'Каза болгондор жана жаралангандар',
  displaced: 'Көчүрүлгөндөр',
  houses: 'Канча үй?',
  support: 'Көчкөндөргө төлөмдөр',
  traffic: '2025-жылдын 13–17-мартындагы өтүүлөр',
  fence: 'Тосмонун узундугу канча?',
};

const subjects: Readonly<Record<string, string>> = {
  inventory: 'Биргелешкен инвентаризациядагы үйлөр',
  exchanged: 'Алмашылган үйлөр',
  'being-handed-over': 'Өткөрүлүп жаткан үйлөр',
  'to-be-handed-over': 'Өткөрүлө турган үйлөр',
  'handed-over-so-far': 'Азырынча өткөрүлгөн үйлөр',
  'planned-for-dostuk': 'Достуктун тургундары үчүн пландалган үйлөр',
  'built-zhany-dostuk': 'Жаңы Достукта курулган үйлөр',
  'built-razzakov': 'Раззаков айылында курулган үйлөр',
  'built-maksat': 'Максатта курулган үйлөр',
  'built-all': 'Баары болуп курулган үйлөр',
  'families-zhany-dostuk': 'Жаңы Достуктагы үй-бүлөлөр',
  'killed-2021-kgz': '2021-жылдын апрелинде каза болгондор, Кыргызстандын жарандары',
  'killed-2021-tjk': '2021-жылдын апрелинде каза болгондор, Тажикстандын жарандары',
  'killed-2022-kgz': '2022-жылдын сентябрында каза болгондор, Кыргызстан',
  'killed-2022-tjk': '2022-жылдын сентябрында каза болгондор, Тажикстан',
  'civilians-killed-2022': '2022-жылдын сентябрында каза болгон жарандык кишилер, эки өлкөдө',
  'civilians-injured-2022': '2022-жылдын сентябрында жараланган жарандык кишилер, эки өлкөдө',
  'evacuated-2022': 'Кыргызстанда көчүрүлгөн тургундар, 2022-жылдын сентябры',
  'support-total': 'Баары болуп төлөнгөнү',
  'support-each': 'Ар бирине төлөнгөнү',
  'support-people': 'Төлөм алгандар',
  'crossed-all': 'Баары болуп өтүүлөр',
  'crossed-kairagach': 'Кайрагачта',
  'crossed-kyzyl-bel': 'Кызыл-Белде',
  'crossed-by-air': 'Аба аркылуу',
  'planned-2025': '2025-жылга пландалганы',
  'planned-2026': '2026-жылга кошумча пландалганы',
  'mesh-done': 'Тор тартылганы',
  'razor-done': 'Кескич зым тартылганы',
  'barbed-done': 'Тикендүү зым тартылганы',
  'wire-done': 'Зым тартылганы',
  'leilek-done': 'Лейлек районунда бүткөнү',
  'all-done': 'Бүткөнү',
  'all-done-2025': '2025-жылдын аягына чейин бүткөнү',
  'buildings-on-line': 'Тосмонун жолундагылар',
};

const notes: Readonly<Record<string, string>> = {
  'as-of-19-september': '2022-жылдын 19-сентябрына карата; кийинки расмий жыйынды сандар текшерилген жок',
  'civilians-documented-at-least': 'кеминде; далилденген жарандык кишилер, жалпы санга кошпоо керек',
  'civilians-documented-up-to': 'чейин; сегиз же андан көп окуяда',
  'whole-batken-region': 'бүт Баткен облусу',
  'sughd-region': 'Согди облусунда',
  'with-133-lots': '133 бош үлүш, 8 социалдык имарат жана бир чек ара бекети менен',
  'with-84-lots': '84 бош үлүш, 12 социалдык имарат жана эки чек ара бекети менен',
  'at-kok-terek': 'Көк-Теректе',
  'somoniyon-and-dakhma': 'Сомониён менен Дахмада, болжол менен 20 га',
  'parts-add-up': 'бөлүктөрүнүн суммасы ага барабар',
  'regions-sum-to-299': 'анын бөлүктөрү, 225,5 жана 73,5, суммасы 299',
  'paid-to-75-people': '75 кишиге',
  'more-than': 'андан көп',
  nearly: 'ага жакын',
  'two-districts': 'Баткен 84,806 жана Лейлек 31,1525',
  'buildings-and-plots': 'имараттар жана үлүштөр, Жаңы-Жер менен Кең-Талаада',
};

const units: Readonly<Record<string, string>> = {
  houses: 'үй',
  families: 'үй-бүлө',
  people: 'киши',
  thousand: 'миң',
  'million-som': 'млн сом',
  km: 'км',
  km2: 'км²',
  ha: 'га',
  buildings: 'даана',
};

/** Figures that others gave, each with its author. */
export const storyFigures: StoryWords['figures'] = {
  heading: 'Сандар жанаша',
  note: 'Ар бири автору айткандай. Алар ар башка убакта ар башка нерсени эсептейт; эч бири башкасына кошулган эмес жана орточосу чыгарылган эмес.',
  topics,
  subject: (code) => subjects[code] ?? null,
  remark: (code) => notes[code] ?? null,
  value: (value, unit, about) => `${about ? 'болжол менен ' : ''}${rewritten(value)} ${units[unit] ?? unit}`,
};
