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
  'unknown-format': (formats) => `Bu yerda ochib boʻladigan formatlardan emas: ${formats}.`,
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
  'not-xml': (line) =>
    line === ''
      ? 'Matn toʻgʻri tuzilgan XML emas.'
      : `Matn toʻgʻri tuzilgan XML emas: ${whole(Number(line))}-qatorda xato bor.`,
  'zip-broken': (name) =>
    name === ''
      ? 'Zip arxivi shikastlangan yoki muddatidan oldin tugagan.'
      : `Arxivdagi ${name} shikastlangan: nazorat yigʻindisi mos emas. Arxivni qaytadan yuklab oling.`,
  'only-link': (address) =>
    `Fayl faqat boshqa faylga ishora qiladi, tarmoqdan esa hech narsa yuklanmaydi: ${address}. Oʻsha manzilni ochib, koʻrsatganini KML qilib saqlang va shu yerda oching (Google My Maps: maʼlumotni yangilamasdan KMLga eksport).`,
  'zip-password': (name) =>
    `Arxivdagi ${name} parol bilan yopilgan. Arxivni oching va ichidagini bu yerda oching.`,
  'zip-method': (packing) =>
    `Fayl ${packing} usulida siqilgan, bu yerda ochib boʻlmaydi. Uni oddiy zip (Deflate) qilib qayta siqing yoki siqmasdan saqlang.`,
  spreadsheet: () =>
    'Bu elektron jadval. Varaqni CSV qilib saqlang (Excelda: Save as, “CSV UTF-8”) va shuni oching.',
  geodatabase: () =>
    'Bu ArcGIS geomaʼlumotlar bazasi. Qatlamini Shapefile, GeoPackage yoki GeoJSON qilib chiqaring (QGIS ham ochadi) va shuni oching.',
  'shapefile-part': () =>
    'Bu Shapefile qismlaridan biri. Uning barcha fayllarini birga tanlang (.shp, .dbf, .prj, .cpg) yoki zip qiling.',
  'foreign-format': (kind) =>
    `Bu ${kind} turidagi fayl, bu yerda oʻqilmaydi. Uni GeoJSON, GeoPackage yoki zip ichidagi Shapefile qilib saqlang (QGIS buni qila oladi) va shuni oching.`,
  'zip-bomb': (limit) => `Arxiv ochilganda ${megabytes(limit)} dan oshib ketadi. U ochilmadi.`,
  'zip-without-map': (name) =>
    name === ''
      ? 'Arxivda bu yerda oʻqiladigan xarita maʼlumotlari yoʻq.'
      : `Arxivda bu yerda oʻqiladigan xarita maʼlumotlari yoʻq; ${name} boshqa turdagi fayl.`,
  'csv-without-coordinates': (columns) =>
    `Jadvalda koordinata ustunlari yoʻq. Ikki ustunni “lon” va “lat” deb yoki bittasini “wkt” deb nomlang. Uning ustunlari: ${columns}`,
  'blank-columns': (columns) =>
    `Jadval ustunlari boʻshliqlar bilan ajratilgan va qatorlardagi kataklar soni bir xil emas: qaysi katak qaysi ustunniki ekani nomaʼlum. Kataklar orasiga vergul, nuqtali vergul yoki tabulyatsiya qoʻyib saqlang. Boshlanishi: ${columns}`,
  'broken-file': (name) =>
    name === ''
      ? 'Fayl shikastlangan.'
      : `${name} shikastlangan: unda yozilgan uzunliklar mazmuniga mos emas.`,
  'no-features': () => 'Fayl butun, lekin unda obyekt yoʻq.',
  'projection-unknown': () =>
    'Sonlar xarita proyeksiyasidagi metrlar, fayl esa qaysi proyeksiya ekanini aytmaydi. Uni WGS84 (EPSG:4326) tizimida yoki .prj fayli bilan Shapefile qilib saqlang.',
  'projection-unsupported': (name) =>
    `“${name}” koordinatalar tizimi bu yerda nomaʼlum, hech narsa oʻgirilmadi. Maʼlumini ayting, masalan 28412, 32642, 7693 yoki +proj=utm +zone=42 +datum=WGS84, yoki faylni WGS84 (EPSG:4326) tizimida saqlang.`,
  'projection-belied': (name) =>
    `Fayldagi sonlar — gradus, “${name}” esa xarita proyeksiyasi. Fayl aslida qaysi tizimda ekanini ayting, masalan WGS84 uchun EPSG:4326.`,
  'projection-elsewhere': (name) =>
    `Fayldagi sonlar — metr, ammo aytilgan “${name}” tizimida bunday koordinatalar boʻlmaydi. Fayl aslida qaysi tizimda ekanini ayting, masalan 28412 yoki 32642.`,
  'projection-several': (name) =>
    `Fayl obyektlari turli koordinatalar tizimlarida (${name}), shuning uchun hammasi ham oʻz tizimida oʻqilmadi. Ularni bitta tizimda saqlang yoki hammasiga tegishli tizimni ayting.`,
  'projection-late': (name) =>
    `Fayl “${name}” tizimida ekanini faqat obyektlardan keyin aytadi: ular WGS84 graduslari sifatida oʻqildi. Shu tizimni ayting, shunda fayl qayta oʻqiladi.`,
  'out-of-memory': () =>
    'Brauzerda bu fayl uchun xotira qolmadi. Boshqa sahifalarni yoping yoki faylni boʻling.',
  'worker-failed': () =>
    'Oʻqishni brauzer toʻxtatdi, ehtimol, xotira yetmagandir. Boshqa fayllaringiz butun. Qayta urining, avval boshqa sahifalarni yoping yoki faylni boʻling.',
  'took-too-long': (seconds: string) =>
    `Bu faylni oʻqishdan ${whole(Number(seconds))} soniya davomida darak boʻlmadi yoki u bunday hajmdagi faylga keragidan uzoq choʻzildi, shuning uchun toʻxtatildi va keyingisi oʻqildi. Qayta urinib koʻring: ikki baravar koʻp vaqt beriladi.`,
  interrupted: () =>
    'Bu fayl oʻqilayotganda sahifa yopilgan, shuning uchun u oʻz-oʻzidan qayta oʻqilmadi. Qayta urinish yoki uni olib tashlash mumkin.',
  'kept-otherwise': () =>
    'Bu brauzerning bu fayl haqidagi yozuvi sahifaning boshqa versiyasidan qolgan yoki buzilgan; unga tegilmadi. Faylning oʻzi joyida: qayta urinilsa, u yangi fayl kabi oʻqiladi. Keyingi sozlamalar eslab qolinmaydi.',
};

export const featureProblemWords: typeof englishFeatureProblemWords = {
  'not-json': 'JSON sifatida oʻqilmaydi',
  'not-a-feature': 'GeoJSON obyekti emas',
  'null-geometry': 'geometriyasi yoʻq',
  'feature-too-large': 'oʻqish uchun juda katta',
  'letters-lost': 'baʼzi harflarini oʻqib boʻlmadi, nomlari aniq emas',
  'record-broken': 'shikastlangan',
  'not-a-polygon': 'poligon ham, multipoligon ham emas, shuning uchun maydoni yoʻq',
  'mixed-collection': 'maydonlar nuqta yoki chiziqlar bilan aralash, shuning uchun maydoni aniqlanmagan',
  empty: 'koordinatalari yoʻq',
  'not-finite': 'bir koordinatasi son emas',
  'out-of-range': 'bir koordinatasi uzunlik ham, kenglik ham boʻla olmaydi',
  'swapped-axes': 'kenglik va uzunlik oʻrin almashganga oʻxshaydi',
  'date-line': 'sana almashish chizigʻini kesib oʻtadi',
  'open-ring': 'konturi boshlangan joyida tugamaydi',
  'too-few-vertices': 'konturida uchlar uchtadan kam',
  'duplicate-vertex': 'bir uch ketma-ket ikki marta kelgan (baribir oʻlchandi)',
  'self-intersection': 'konturi oʻzini kesib oʻtadi',
  'hole-outside-shell': 'teshigi konturidan tashqarida',
  'polygons-overlap': 'qismlari bir-birining ustiga tushgan',
};
