import type { Words } from '../page/words.en.ts';
import { symbols } from './symbols.uz.ts';

/** The words of the layers, their legend and the base maps. */
export const layerWords: Pick<
  Words,
  | 'layers'
  | 'layerAbout'
  | 'layerSure'
  | 'layerLicence'
  | 'layerSource'
  | 'fact'
  | 'opacityShort'
  | 'opacity'
  | 'zoomTo'
  | 'zoomToShort'
  | 'layerCount'
  | 'details'
  | 'baseMap'
  | 'bases'
  | 'baseNote'
  | 'baseFailed'
  | 'baseSlow'
  | 'showPlain'
  | 'baseCredit'
  | 'credit'
  | 'dataOf'
  | 'legend'
  | 'legendAll'
  | 'legendAreas'
  | 'legendLess'
  | 'symbols'
> = {
  layers: {
    borders: 'Chegaralar',
    parcels: 'Almashilgan uchastkalar',
    memorial: 'Uch chegara yodgorligi',
    crossings: 'Oʻtkazish punktlari',
    changes: 'Xaritadagi oʻzgarish',
    places: 'Joylar',
    water: 'Suv va yoʻllar',
  },
  layerAbout: {
    borders: 'OpenStreetMap ishtirokchilari chizgan chiziq. Rasmiy koordinatalar eʼlon qilinmagan.',
    parcels:
      'Qirgʻiziston parlamentida oʻqilgan va bu yerda matbuot xabarlaridan jamlangan roʻyxatdagi har bir uchastka. Uzuq chiziqli kvadratlar sxematik: maydoni xabar qilinganidek, joyi taxminiy.',
    memorial:
      'Uch chegara tutashgan nuqta — xaritada uch chiziq tutashgan joy — shartnomalardan oldin va keyin, hamda Doʻstlik stelasi.',
    crossings: 'Oʻtkazish punktlari, xaritadagi chiziqning eng yaqin nuqtasiga qoʻyilgan.',
    changes: 'Eng yangi chizmada 2025-yil yanvardagidan boshqa tomonda turgan yer. Bu almashilgan yer emas.',
    places: 'Moʻljal uchun shaharlar, qishloqlar va eksklavlar.',
    water:
      '2025-yil mart bitimlaridagi suv inshootlari va yoʻllar, Isfara daryosi va uning kanallari. Ularning chiziqlari eʼlon qilinmagan, shuning uchun har biri belgi bilan koʻrsatilgan.',
  },
  layerSure: {
    borders:
      'Koʻngillilar xaritasi; rasmiy chiziqdan bir necha metrdan yuzlab metrgacha farq qiladi; qanchaligini har bir qism kartochkasi aytadi.',
    parcels:
      'Maydonlar: Qirgʻiziston tomoni maʼlum qilganidek. Joylar: 1 km dan kamroqdan 25 km gacha, har bir kartochkada.',
    memorial: 'Xaritadagi tutashgan nuqta; shartnomadagi koordinatalar eʼlon qilinmagan.',
    crossings: 'Joyi taxminan 1–8 km aniqlikda baholangan, har bir kartochkada.',
    changes: 'Xaritada chizilganidek, xaritaning oʻzi norasmiy; ± har bir kartochkada.',
    places: 'Shaharlar taxminan 1 km aniqlikda; taxminiy joylarning xatosi kartochkada aytilgan.',
    water:
      'Joyi taxminan 2–9 km aniqlikda baholangan, har bir kartochkada; toʻrt kanalning joyi yetarlicha aniq emas.',
  },
  layerLicence: {
    borders: 'ODbL 1.0',
    parcels: 'ODbL 1.0',
    memorial: 'ODbL 1.0',
    crossings: 'ODbL 1.0',
    changes: 'ODbL 1.0',
    places: 'CC BY 4.0 va ODbL 1.0',
    water: 'ODbL 1.0',
  },
  layerSource: {
    borders:
      'OpenStreetMap, davlat chegarasi boʻylab boradigan vaqt mintaqalari poligonlari (geo-tz nashrlari) orqali',
    parcels: '2025-yil 27-fevraldagi matbuot xabarlari, har bir uchastka boʻyicha',
    memorial: 'OpenStreetMap; matbuot xabarlari',
    crossings: 'Matbuot xabarlari; joyi oʻzimizning bahomiz',
    changes: 'OpenStreetMapning ikki chizmasi boʻyicha hisoblangan',
    places: 'GeoNames; oʻzimizning bahomiz',
    water: 'Matbuot xabarlari va Tojikiston huquqiy hujjatlari; joyi oʻzimizning bahomiz',
  },
  fact: { source: 'Manba', date: 'Sana', licence: 'Litsenziya', sure: 'Ishonchlilik' },
  opacityShort: 'Noshaffoflik',
  opacity: (layer) => `Noshaffoflik: ${layer}`,
  zoomTo: (layer) => `Oʻtish: ${layer}`,
  zoomToShort: 'Oʻtish',
  layerCount: (count) => `${count} ta obyekt`,
  details: 'Bu qatlam haqida',
  baseMap: 'Asos xarita',
  bases: {
    plain: 'Oddiy (sahifa bilan keladi)',
    osm: 'OpenStreetMap (onlayn)',
    relief: 'Relyef (onlayn)',
    satellite: 'Sunʼiy yoʻldosh surati (onlayn)',
  },
  baseNote: 'Onlayn tasvirlar oʻz serverlaridan olinadi va chegaralarni oʻzlaricha chizadi.',
  baseFailed: (base) => `${base} javob bermayapti. Uning oʻrniga oddiy xarita koʻrsatilmoqda.`,
  baseSlow: (base) => `${base} hali javob bermadi. Ungacha oddiy xarita koʻrsatiladi.`,
  showPlain: 'Faqat oddiy xarita',
  baseCredit: {
    osm: '© OpenStreetMap ishtirokchilari',
    relief: '© OpenTopoMap (CC BY-SA), SRTM',
    satellite: 'Sentinel-2 cloudless 2016, EOX (oʻzgartirilgan Copernicus maʼlumotlari), CC BY 4.0',
  },
  credit: '© OpenStreetMap ishtirokchilari',
  dataOf: (date) => `${date} holati`,
  legend: 'Belgilar',
  legendAll: (count) => `Hammasini koʻrsatish: ${count}`,
  legendLess: 'Qisqartirish',
  legendAreas: {
    change: 'Xaritadagi oʻzgarish',
    parcel: 'Konturli uchastka',
    'parcel-schematic': 'Sxematik uchastka',
    own: 'Sizning uchastkalaringiz',
  },
  symbols,
};
