import { fromDate, ofDate } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(kyrgyz);
const { distance, kmPlain, measured, number, signed } = unitsOf(kyrgyz);

/** Which snapshots are compared, what each of them drew, and what depends on that choice. */
export const snapshotWords: LateWords['snapshots'] = {
  pick: 'Кайсы эки чийме',
  before: 'Мурун',
  after: 'Кийин',
  pickNote: 'Картадагы өзгөрүү, баланс, баракчалар жана «Бул жерде эмне бар?» ушул тандоого жараша өзгөрөт.',
  pending: 'Бардык чиймелердин жерлери жүктөлүүдө …',
  failed: 'Башка чиймелердин жерлери окулбады, ошондуктан бул жуп жөнүндө эч нерсе айтылбайт.',
  fighting: {
    'fighting-2021': 'Чек арадагы салгылашуу, 2021-жылдын 30-апрелине чейин',
    'fighting-2022': 'Чек арадагы салгылашуу, 2022-жылдын 17-сентябрына чейин',
  },
  history: 'Чиймелер боюнча',
  unchanged: (count, first) => `${fromDate(date(first))} тарта бардык ${count} чиймеде бир эле өлкөдө.`,
  onEdge: 'Чиймелердин биринин чек арасында.',
  noCountry: 'эч бир өлкөдө эмес',
  span: (country, from, until) =>
    until === null
      ? `${country}: ${fromDate(date(from))} тарта`
      : `${country}: ${date(from)} – ${date(until)}`,
  historyNote: 'Чиймелер картографтардын оңдоолорун көрсөтөт, жерди ким көзөмөлдөгөнүн эмес.',
  drawnAfter: 'Кийин чийилгени',
  chart: 'Өзгөргөн жер: эмне «мурун» деп алынса',
  chartAbout: (newest) =>
    `${ofDate(date(newest))} чиймеде ошол күндөгүдөн башка тарапта жаткан жер. Ар бир сап – суроону коюунун бир жолу, бири да жооп эмес.`,
  net: 'Айырмасы',
  netNote: 'Эллипсоиддеги гектар; айырмасы: Тажикстанга өткөндөн Кыргызстанга өткөндү кемиткенде.',
  whole: (value) => number(value),
  signed: (value) => signed(value, 0),
  useAsBefore: (day) => `${ofDate(date(day))} чиймени «мурун» деп алуу`,
  nearest: 'Эң жакын калктуу конуш',
  away: (name, metres) => `${name}, ${distance(metres)}`,
  around: (km) => `Андан ${kmPlain(km)} алыстыкка чейин өзгөргөндүн баары`,
  aroundSum: (toTjk, toKgz) => `Тажикстанга ${measured(toTjk)}, Кыргызстанга ${measured(toKgz)}`,
  changesAbout: (before, after) =>
    `${ofDate(date(after))} чиймеде ${ofDate(date(before))} чиймедегиден башка тарапта жаткан жер. Бул алмашылган жер эмес.`,
  inside: (name) => `${name}, ичинде`,
};
