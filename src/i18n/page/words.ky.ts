import { cardWords } from '../atlas/card.ky.ts';
import { countries } from '../atlas/countries.ky.ts';
import { symbols } from '../atlas/symbols.ky.ts';
import { waterWords } from '../atlas/water.ky.ts';
import { swipeWords } from '../compare/swipe.ky.ts';
import { balanceWords, mappedWords, unitWords, verdictWords } from '../exchange/balance.ky.ts';
import { claimWords } from '../exchange/claims.ky.ts';
import { methodWords } from '../exchange/method.ky.ts';
import { datesOf } from '../language/dates.ts';
import { formatNumber } from '../language/numbers.ts';
import { kyrgyz } from '../language/style.ky.ts';
import type { Words } from './words.en.ts';

const layerNames: Words['layers'] = {
  borders: 'Чек аралар',
  parcels: 'Алмашылган тилкелер',
  memorial: 'Үч чек аранын мемориалы',
  crossings: 'Өткөрмө бекеттер',
  changes: 'Картадагы өзгөрүү',
  places: 'Конуштар',
  water: 'Суу жана жолдор',
};

const sheetHeights = { low: 'жапыз', middle: 'орто', high: 'бийик' };

/** The words of the first view in Kyrgyz. */
export const words: Words = {
  title: 'Кожент келишиминин картасы',
  subtitle: 'Бишкек, 13-март, жана Кожент, 31-март, 2025',
  map: {
    name: 'Фергана өрөөнүнүн чек араларынын картасы. Жебелер жылдырат, плюс жана минус масштабын өзгөртөт.',
    reached: (title, kind, place, of) =>
      title === kind
        ? `${kind}, ${of} объекттин ичинен ${place}`
        : `${title}: ${kind}, ${of} объекттин ичинен ${place}`,
    inView: (counts) => {
      const layers = Object.keys(counts) as (keyof typeof layerNames)[];
      const parts = layers.map((layer) => `${layerNames[layer]}: ${counts[layer]}`);
      return `${parts.length > 0 ? `Көрүнүп турганы: ${parts.join('; ')}.` : 'Бул көрүнүштө объект жок.'} N жана P алардын биринен бирине өтөт, Enter ачат. Баары «Катмар» өтмөгүндө атрибуттар таблицаларында берилген.`;
    },
    meridian: (degrees, digits) => `${formatNumber(degrees, digits, kyrgyz)}° ч. у.`,
    parallel: (degrees, digits) => `${formatNumber(degrees, digits, kyrgyz)}° түн. к.`,
  },
  sidebarName: 'Баланс жана катмарлар',
  tabs: {
    balance: 'Баланс',
    layers: 'Катмар',
    compare: 'Салыштыруу',
    measure: 'Өлчөө',
    data: 'Файлым',
    story: 'Тарых',
  },
  language: 'Тил',
  languageFailed: 'Бул тилдин сөздөрү жүктөлгөн жок. Байланышты текшерип, кайра аракет кылыңыз.',
  theme: { label: 'Түсү', system: 'Авто', light: 'Жарык', dark: 'Караңгы' },
  skip: 'Баланска өтүү',
  search: 'Жер же тилке издөө',
  use: 'Колдонуу',
  menu: 'Меню',
  help: 'Баскычтар',
  tables: 'Атрибуттар таблицалары',
  home: 'Сызыкты толугу менен көрсөтүү',
  zoomIn: 'Чоңойтуу',
  whereAmI: 'Мен кайдамын?',
  zoomOut: 'Кичирейтүү',
  sheet: (height) => `Панелдин бийиктиги: ${sheetHeights[height]}. Жебелер аны өзгөртөт.`,
  close: 'Жабуу',
  withoutScript: 'Бул барактын картасына JavaScript керек; жооп, таблица жана булактар ансыз да көрсөтүлөт.',
  mapWaits: 'Карта жүктөлүүдө … Бул узакка созулса, баракты кайра жүктөңүз.',
  loading: 'Картанын маалыматы жүктөлүүдө …',
  notLoaded: 'Барактын бул бөлүгү жүктөлгөн жок.',
  retry: 'Кайра аракет кылуу',
  dismiss: 'Жашыруу',
  countries,
  countriesOnMap: countries,
  layers: layerNames,
  layerAbout: {
    borders: 'OpenStreetMap катышуучулары чийген сызык. Расмий координаттар жарыялана элек.',
    parcels:
      'Кыргызстандын парламентинде окулуп, мында басма сөз кабарларынан чогултулган тизменин бардык тилкелери. Үзүк сызыктуу чарчылар – схема: аянты билдирилгендей, орду болжолдуу.',
    memorial:
      'Үч чек ара кошулган чекит – картада үч сызык кошулган жер – келишимдерге чейин жана кийин, ошондой эле «Достук» стеласы.',
    crossings: 'Өткөрмө бекеттер, картадагы сызыктын эң жакын чекитине коюлган.',
    changes: 'Эң жаңы чиймеде 2025-жылдын январындагыдан башка тарапта жаткан жер. Бул алмашылган жер эмес.',
    places: 'Багыт алуу үчүн шаарлар, айылдар жана эксклавдар.',
    water:
      '2025-жылдын мартындагы макулдашуулардын суу курулмалары жана жолдору, Исфара (Ак-Суу) дарыясы жана анын каналдары. Сызыктары жарыялана элек, ошондуктан ар бири – белги.',
  },
  layerSure: {
    borders:
      'Ыктыярчылардын картасы; расмий сызыктан бир нече метрден жүздөгөн метрге чейин алыс болушу мүмкүн; канчага экенин ар бир бөлүктүн баракчасы айтат.',
    parcels: 'Аянты: кыргыз тарап билдиргендей. Орду: 1 кмге жетпегенден 25 кмге чейин, ар бир баракчада.',
    memorial: 'Картадагы кошулган чекит; келишимдеги координаттар жарыялана элек.',
    crossings: 'Орду болжолдуу, болжол менен 1–8 км, ар бир баракчада.',
    changes: 'Картада чийилгендей, картанын өзү расмий эмес; ± ар бир баракчада.',
    places: 'Шаарлар болжол менен 1 км тактыкта; болжолдуулардын катасы баракчасында.',
    water: 'Орду болжолдуу, болжол менен 2–9 км, ар бир баракчада; төрт каналдын жетерлик так орду жок.',
  },
  layerLicence: {
    borders: 'ODbL 1.0',
    parcels: 'ODbL 1.0',
    memorial: 'ODbL 1.0',
    crossings: 'ODbL 1.0',
    changes: 'ODbL 1.0',
    places: 'CC BY 4.0 жана ODbL 1.0',
    water: 'ODbL 1.0',
  },
  layerSource: {
    borders:
      'OpenStreetMap, мамлекеттик чек араны бойлогон убакыт алкактарынын полигондору (geo-tz чыгарылыштары) аркылуу',
    parcels: '2025-жылдын 27-февралындагы басма сөз кабарлары, тилке-тилке боюнча',
    memorial: 'OpenStreetMap; басма сөз кабарлары',
    crossings: 'Басма сөз кабарлары; ордун өзүбүз болжолдогонбуз',
    changes: 'OpenStreetMap картасынын эки чиймесинен эсептелген',
    places: 'GeoNames; өзүбүздүн болжолдор',
    water: 'Басма сөз кабарлары жана Тажикстандын укуктук актылары; ордун өзүбүз болжолдогонбуз',
  },
  fact: { source: 'Булак', date: 'Күнү', licence: 'Лицензия', sure: 'Тактыгы' },
  opacityShort: 'Тунук эместиги',
  opacity: (layer) => `Тунук эместиги: ${layer}`,
  zoomTo: (layer) => `Көрсөтүү: ${layer}`,
  zoomToShort: 'Көрсөтүү',
  layerCount: (count) => `${count} объект`,
  details: 'Бул катмар жөнүндө',
  baseMap: 'Негизги карта',
  bases: {
    plain: 'Жөнөкөй (барак менен кошо берилет)',
    osm: 'OpenStreetMap (онлайн)',
    relief: 'Рельеф (онлайн)',
    satellite: 'Спутник сүрөтү (онлайн)',
  },
  baseNote: 'Онлайн сүрөттөр өз серверлеринен алынат жана өз чек араларын чийет.',
  baseFailed: (base) => `${base} жооп бербей жатат. Анын ордуна жөнөкөй карта көрсөтүлдү.`,
  baseSlow: (base) => `${base} азырынча жооп бере элек. Ага чейин жөнөкөй карта көрсөтүлүп турат.`,
  showPlain: 'Жөнөкөй картаны гана көрсөтүү',
  baseCredit: {
    osm: '© OpenStreetMap катышуучулары',
    relief: '© OpenTopoMap (CC BY-SA), SRTM',
    satellite: 'Sentinel-2 cloudless 2016, EOX (өзгөртүлгөн Copernicus маалыматы), CC BY 4.0',
  },
  about: 'Карта жөнүндө',
  fullPage: 'Толук картаны ачуу',
  credit: '© OpenStreetMap катышуучулары',
  dataOf: (date) => `маалымат: ${date}`,
  legend: 'Белгилер',
  legendAll: (count) => `Баарын көрсөтүү: ${count}`,
  legendLess: 'Кыскартуу',
  legendAreas: {
    change: 'Картадагы өзгөрүү',
    parcel: 'Тилке, контуру картада',
    'parcel-schematic': 'Тилке, схема',
    own: 'Сиздин тилкелериңиз',
  },
  symbols,
  ...unitWords,
  date: datesOf(kyrgyz),
  card: cardWords,
  water: waterWords,
  balance: balanceWords,
  mapped: mappedWords,
  claims: claimWords,
  swipe: swipeWords,
  method: methodWords,
  verdicts: verdictWords,
  engines: { ellipsoidal: 'WGS84 эллипсоиди', turf: 'сфера' },
  problem: (problem) =>
    problem.kind === 'network'
      ? `${problem.file}: жүктөлгөн жок. Байланышты текшерип, кайра аракет кылыңыз.`
      : `${problem.file}, ${problem.where}: ${problem.reason}. Калганы көрсөтүлдү.`,
  problems: (files) =>
    `Маалымат файлдарын колдонуу мүмкүн болгон жок: ${files.join(', ')}. Аларга таянган сандар жок же өтө аз чыгат.`,
};
