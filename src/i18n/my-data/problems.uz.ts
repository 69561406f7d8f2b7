import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type {
  featureProblemWords as englishFeatureProblemWords,
  fileProblemWords as englishFileProblemWords,
} from './problems.en.ts';

const { whole } = unitsOf(uzbek);

const megabytes = (bytes: string) => `${whole(Number(bytes) / (1024 * 1024))} MB`;

export const fileProblemWords: typeof englishFileProblemWords = {
  empty: () => 'Fayl boʻsh.',
  'unknown-format': () =>
    'Bu yerda ochib boʻladigan formatlardan emas: GeoJSON (har qatorda bitta obyekt ham boʻladi), TopoJSON, KML, KMZ, GPX, zip ichidagi Shapefile, CSV, FlatGeobuf.',
  'not-json': (position) =>
    position === ''
      ? 'Matn JSON emas: u muddatidan oldin tugagan yoki ichida biror narsa joyida emas.'
      : `Matn JSON emas: ${whole(Number(position))}-belgi yaqinida xato bor.`,
  truncated: () =>
    'Fayl oʻrtasida uzilib qolgan. Uzilgan joyigacha oʻqildi, qolgani yoʻq. Ishonch uchun faylni qaytadan yuklab oling.',
  'nested-too-deeply': (limit) =>
    limit === ''
      ? 'Fayldagi ichma-ichlik har qanday xarita maʼlumotlaridagidan chuqurroq.'
      : `Fayldagi ichma-ichlik ${limit} darajadan chuqur, xarita maʼlumotlarida bunday boʻlmaydi.`,
  'too-large': (limit) =>
    limit === ''
      ? 'Faylning bitta boʻlagi oʻqish uchun juda katta.'
      : `Fayl shu formatdagi fayl uchun belgilangan ${megabytes(limit)} chegarasidan katta. GeoJSON va qatorma-qator GeoJSON uchun bunday chegara yoʻq.`,
  'not-xml': () => 'Matn toʻgʻri tuzilgan XML emas.',
  'zip-broken': () => 'Zip arxivi shikastlangan yoki muddatidan oldin tugagan.',
  'zip-bomb': (limit) => `Arxiv ochilganda ${megabytes(limit)} dan oshib ketadi. U ochilmadi.`,
  'zip-without-map': () => 'Arxivda Shapefile (.shp) ham, KML ham yoʻq.',
  'csv-without-coordinates': (columns) =>
    `Jadvalda koordinata ustunlari yoʻq. Ikki ustunni “lon” va “lat” deb yoki bittasini “wkt” deb nomlang. Uning ustunlari: ${columns}`,
  'broken-file': (name) =>
    name === ''
      ? 'Fayl shikastlangan.'
      : `${name} shikastlangan: unda yozilgan uzunliklar bir-biriga mos emas.`,
  'no-features': () => 'Fayl butun, lekin unda obyekt yoʻq.',
  'projection-unknown': () =>
    'Sonlar xarita proyeksiyasidagi metrlar, fayl esa qaysi proyeksiya ekanini aytmaydi. Uni WGS84 (EPSG:4326) tizimida yoki .prj fayli bilan Shapefile qilib saqlang.',
  'projection-unsupported': (name) =>
    `Fayl “${name}” koordinatalar tizimida, uni bu yerda oʻgirib boʻlmaydi. WGS84 (EPSG:4326) tizimida saqlang.`,
  'out-of-memory': () =>
    'Brauzerda bu fayl uchun xotira qolmadi. Boshqa sahifalarni yoping yoki faylni boʻling.',
  'worker-failed': () =>
    'Oʻqishni brauzer toʻxtatdi, ehtimol, xotira yetmagandir. Boshqa fayllaringiz butun. Qayta urining, avval boshqa sahifalarni yoping yoki faylni boʻling.',
  'took-too-long': (seconds: string) =>
    `Bu faylni oʻqishdan ${whole(Number(seconds))} soniya davomida darak boʻlmadi yoki u bunday hajmdagi faylga keragidan uzoq choʻzildi, shuning uchun toʻxtatildi va keyingisi oʻqildi. Qayta urinib koʻring: ikki baravar koʻp vaqt beriladi.`,
  interrupted: () =>
    'Bu fayl oʻqilayotganda sahifa yopilgan, shuning uchun u oʻz-oʻzidan qayta oʻqilmadi. Qayta urinish yoki uni oʻchirish mumkin.',
};

export const featureProblemWords: typeof englishFeatureProblemWords = {
  'not-json': 'JSON sifatida oʻqilmaydi',
  'not-a-feature': 'GeoJSON obyekti emas',
  'null-geometry': 'geometriyasi yoʻq',
  'feature-too-large': 'oʻqish uchun juda katta',
  'not-a-polygon': 'geometriyasi nomaʼlum turda',
  'mixed-collection': 'maydonlar nuqta yoki chiziqlar bilan aralash, shuning uchun maydoni aniqlanmagan',
  empty: 'koordinatalari yoʻq',
  'not-finite': 'bir koordinatasi son emas',
  'out-of-range': 'bir koordinatasi uzunlik ham, kenglik ham boʻla olmaydi',
  'swapped-axes': 'kenglik va uzunlik oʻrin almashganga oʻxshaydi',
  'date-line': 'sana almashish chizigʻini kesib oʻtadi',
  'open-ring': 'konturi boshlangan joyida tugamaydi',
  'too-few-vertices': 'konturida burchaklar uchtadan kam',
  'duplicate-vertex': 'bir burchak ketma-ket ikki marta kelgan (baribir oʻlchandi)',
  'self-intersection': 'konturi oʻzini kesib oʻtadi',
  'hole-outside-shell': 'teshigi konturidan tashqarida',
  'polygons-overlap': 'qismlari bir-birining ustiga tushgan',
};
