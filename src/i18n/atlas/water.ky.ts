import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { countries } from './countries.ky.ts';

const { rewritten } = unitsOf(kyrgyz);

const figures: Readonly<Record<string, string>> = {
  gates: 'Шлюздары',
  'land-to-kgz': 'Шлюздардын жарымынын ордуна Кыргызстанга өтүүчү жер',
  built: 'Курулган',
  'in-service': 'Иштей баштаган',
  surface: 'Бетинин аянты',
  capacity: 'Көлөмү',
  'used-a-season': 'Бир мезгилде колдонулганы',
  'irrigation-canals': 'Ири сугат каналдары',
  'water-users': 'Суусун пайдалангандар, эки өлкөдө',
  'share-tjk': 'Тажик суу пайдалануучулардын үлүшү, 2016-жылдагы жергиликтүү макулдашуу',
  'share-kgz': 'Кыргыз суу пайдалануучулардын үлүшү, 2016-жылдагы жергиликтүү макулдашуу',
  length: 'Узундугу',
  carriageway: 'Жүрүүчү бөлүгү',
  'safety-strip': 'Эки жагындагы коргоо тилкеси, ар бири',
  'neutral-width': 'Нейтралдуу жалпы туурасы',
};

const units: Readonly<Record<string, string>> = {
  ha: 'га',
  m: 'м',
  km2: 'км²',
  'million-m3': 'млн м³',
  'thousand-people': 'миң',
  percent: '%',
};

const notes: Readonly<Record<string, string>> = {
  'joint-operation':
    '2025-жылдын 13-мартындагы макулдашууга ылайык чогуу башкарылат. Суунун үлүштөрү өзгөргөн жок.',
  'joint-head-intake':
    'Баш суу алуу түйүнү 2025-жылдын 13-мартындагы макулдашууга ылайык чогуу башкарылат. Белги Ак-Татырда турат.',
  'local-share-2016': '2016-жылдагы жергиликтүү макулдашуу менен бөлүшүлөт. Орду жетерлик так белгилүү эмес.',
  'symbol-midway': '«Головной» суу алуу түйүнүнөн суу сактагычка чейин созулат; белги ортосунда турат.',
  'symbol-on-course':
    'Дарыя белгисинен узун; белги ал түндүккө агып Чорку менен Самаркандектин жанынан өткөн жерде турат.',
  'begins-at-golovnoy': '«Головной» суу алуу түйүнүнөн башталат. Нугу жетерлик так белгилүү эмес.',
  'customary-line': 'Чоң-Далада адат боюнча калыптанган сызык деп айтылат.',
  'by-saada': 'Сааданын жанынан өтөт. Орду жетерлик так белгилүү эмес.',
  'plots-below-canal':
    'Ал жерде Тажикстанга өтүүчү тилкелер каналдын ылдый жагында деп айтылган. Орду жетерлик так белгилүү эмес.',
  estimate: 'Орду болжолдуу.',
  'bypass-east-of-kapchygai':
    'Капчыгайдын (тажикче Танги) чыгышынан өтүшү керек. Белги Ходжаи Аъло менен Ворухтун ортосунда турат.',
  'bypass-north-of-surkh':
    'Сурхтун түндүгүнөн өтүшү керек. Бир басма сөз кабарында Миң-Өрүктүн ордуна Миң-Булак аталган.',
  'neutral-strip':
    'Эч бир өлкөгө таандык болбойт, эч бири тоспошу керек. Бул – Ош – Раззаков жана Исфара – Ворух жолдорунун кесилиши деп эсептелет.',
};

/** Cards of water works, waterways and neutral roads. */
export const waterWords: Words['water'] = {
  kinds: {
    intake: 'Суу алуу түйүнү',
    reservoir: 'Суу сактагыч',
    river: 'Дарыя',
    canal: 'Канал',
    bypass: 'Нейтралдуу жол',
    junction: 'Нейтралдуу жол кесилиши',
  },
  figure: (what) => figures[what] ?? what,
  value: (value, unit, about) =>
    `${about ? 'болжол менен ' : ''}${unit === 'year' ? value : rewritten(value)}${unit === null || unit === 'year' ? '' : ` ${units[unit] ?? unit}`}`,
  note: (code) => notes[code] ?? code,
  builder: 'Куруучу жана пайдалануучу',
  builders: { ...countries, both: 'экөө тең, бирдей шартта' },
  status: 'Статусу',
  neutral: 'Макулдашуу күчүнө киргенде нейтралдуу болушу керек',
  unplaced: 'Билдирилген, бирок картага коюуга жетерлик так орду жок',
};
