import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import { exchangeNames } from './exchange-names.ts';
import type { ReadingWords } from './reading.en.ts';

const {
  ownHectares: ha,
  percent: percentText,
  statedHectares: statedHa,
  unit,
  number,
  whole,
} = unitsOf(uzbek);
const count = (value: number | null) => (value === null ? '?' : whole(value));
const squareMetres = (m2: number) => unit(number(m2), 'm2');

/** What the reading of a file has to tell besides its features. */
export const readingWords: ReadingWords = {
  notices: (many) => `Oʻqishda sezildi (${whole(many)})`,
  noticesNote: 'Yetishmagani hech bir yigʻindiga kirmaydi; faqat aytib oʻtilgani kiradi.',
  notice: {
    'fewer-features': ({ name, promised, found }) =>
      promised === null
        ? `${name || 'Fayl'}: bu hammasi emas deyilgan, yuborilgan obyektlar: ${count(found)}.`
        : `${name || 'Fayl'}: ${count(promised)} ta obyekt vaʼda qilingan, ${count(found)} ta bor.`,
    'rows-differ': ({ name, promised, found }) =>
      `${name}: jadvalda ${count(promised)} ta qator, aslida ${count(found)} ta.`,
    'bytes-differ': ({ name, promised, found }) =>
      `${name}: ${count(promised)} bayt boʻlishi kerak, ${count(found)} bor.`,
    'member-broken': ({ name }) => `${name} olinmadi: nazorat yigʻindisi mos emas, u buzilgan.`,
    'member-left-out': ({ name }) => `${name} olinmadi: uni bu yerda oʻqib boʻlmadi.`,
    'member-crs-unknown': ({ name }) =>
      `${name} olinmadi: uning koordinatalar tizimi bu yerda nomaʼlum. Uni arxivdan chiqarib, alohida oching va tizimni koʻrsating (EPSG kodi yoki PROJ satri).`,
    'stray-quote': ({ line }) =>
      `${count(line)}-qator: yopilmagan qoʻshtirnoq. U harf deb olindi; shu qatordan nima oʻqilganini koʻring.`,
    'row-too-long': ({ line }) => `${count(line)}-qatorda kataklar sarlavhalardan koʻp; ortigʻi olinmadi.`,
    'linked-file': ({ name }) =>
      `Fayl boshqa faylga ishora qiladi, u yuklanmaydi: ${name}. Uni saqlab, uni ham oching.`,
    'bad-coordinates': ({ line, name }) =>
      `${count(line)}-qator: kengligi yoki uzunligi son boʻlmagan nuqta (${name}) olinmadi.`,
    'rows-deleted': ({ name, found }) =>
      `${name}: ${count(found)} ta qator oʻchirilgan deb belgilangan, QGISdagidek olinmadi.`,
    'label-points': ({ found }) =>
      `Maydonlar yonidagi nuqtalar yozuv deb olinib, qoldirildi: ${count(found)}.`,
    'same-heading': ({ name }) =>
      `Ikki ustun “${name}” deb ataladi; ikkinchisining nomidan keyin son qoʻyildi.`,
    'corners-joined': ({ found }) =>
      `Qatorlar — raqamlangan uchlar; ular maydonlarga birlashtirildi: ${count(found)}.`,
    'measures-unused': ({ name }) =>
      name
        ? `${name}: nuqtalarda oʻlchovlar (M qiymatlari) bor. Ular ishlatilmadi.`
        : 'Nuqtalarda oʻlchovlar (M qiymatlari) bor. Ular ishlatilmadi.',
    'accuracies-unused': ({ name }) =>
      `“${name}” alohida uchlar aniqligini aytadi. Bu ishlatilmadi: aniqlik butun fayl yoki butun uchastka uchun olinadi.`,
    'north-first': () =>
      'Bu yerda birinchi koordinata geodezistlar yozganidek shimolga qarab hisoblanadi; u shunday oʻqildi.',
    'fields-from-description': ({ found }) =>
      `Ustunlar tavsiflar ichidagi jadvallardan oʻqildi, obyektlar: ${count(found)}.`,
    'script-unwrapped': ({ name }) =>
      `Fayl — skript; u “${name}” nomiga biriktirgan maʼlumotlar oʻqildi, skriptning oʻzi bajarilmadi.`,
    'mgrs-squares': ({ found }) =>
      `Joylar MGRS belgilaridan oʻqildi: har biri oʻz kvadratining oʻrtasi, eng kattasining tomoni ${count(found)} m.`,
    'curves-as-chords': ({ name, found }) =>
      `${name ? `${name}: ` : ''}Yoylar va egri chiziqlar ulardan taxminan 1 sm dan uzoqlashmaydigan vatarlar sifatida oʻqildi, obyektlar: ${count(found)}.`,
    'geometry-unused': ({ name, other }) =>
      `“${name}” ustunida boshqa geometriya bor. U oʻqilmadi.${other ? ` “${other}” ustuni oʻqildi.` : ''}`,
    'values-unread': ({ name }) =>
      `“${name}” ustunidagi qiymatlar matn ham, son ham, sana ham emas. Ular oʻqilmadi.`,
    'same-parcels': ({ name, other, found }) =>
      `“${name}” va “${other ?? ''}” ichida aynan bir xil uchastkalar bor (${count(found)}): ularning yeri yigʻindilarga ikki marta kiradi, shuning uchun xulosa yoʻq. Faylni ikkisidan birisiz oʻqing.`,
    'layer-missing': ({ name, other }) =>
      `“${name}” degan qatlam yoʻq, shuning uchun hech narsa olib tashlanmadi. Qatlamlar: ${other || 'yoʻq'}.`,
    'geometry-missing': ({ name, other }) =>
      `Geometriyali “${name}” degan ustun yoʻq, shuning uchun odatdagisi oʻqildi. Geometriyali ustunlar: ${other || 'yoʻq'}.`,
    'degrees-in-grid': ({ name }) =>
      `Ayrim koordinatalar graduslarda, fayl esa “${name}” tizimida: ularning joyi nomaʼlum, bunday koordinatali obyektlar hech bir yigʻindiga kirmaydi.`,
    'zone-differs': ({ line, name, promised, found }) =>
      `${count(line)}-qator: UTM zonasi ${count(found)}, ${name} uchastkasining koʻpchilik nuqtalari esa ${count(promised)}-zonada. Uning konturi bir zonadan ikkinchisiga choʻziladi, shuning uchun xulosa yoʻq; zonani tekshiring.`,
    'comments-skipped': ({ found }) =>
      `Izohlar ichidagi hamma narsa bilan oʻtkazib yuborildi: ${count(found)}. GeoJSON formatida ular yoʻq; boshqa dasturlar faylni qabul qilmasligi mumkin.`,
    'utm-zones': ({ name }) =>
      `Nuqtalar WGS84 dagi UTM metrlari sifatida oʻqildi, zonasi “${name}” boʻyicha olindi.`,
    'off-map': ({ found, name }) =>
      `Bu xaritadan, yaʼni Fargʻona vodiysi va uning chegaralaridan tashqaridagi uchastkalar: ${count(found)}; birinchisi № ${name}. Agar ular shu hududda boʻlishi kerak boʻlsa, koordinatalar tizimi yoki uning zonasi notoʻgʻri.`,
    'zones-apart': ({ name, promised, found }) =>
      `UTM ${count(found)}-zonasidagi uchastkalar: ${name}. Boshqalarning koʻpi ${count(promised)}-zonada; zona toʻgʻriligini tekshiring.`,
    'crs-of-some': ({ name, promised, found }) =>
      `${count(promised)} geometriyadan ${count(found)} tasi koordinatalar tizimini “${name}” deb ataydi; qolganlari hech qanday tizimni aytmaydi va ular ham shu tizimda oʻqildi.`,
    'layer-unread': ({ name }) => `“${name}” olinmadi: siz shunday tanladingiz.`,
    'corners-doubtful': () =>
      'Nuqtalar raqami bir uchastkadan keyingisiga davom etib ketadigan uchlarga oʻxshaydi, qaysilari bitta uchastkaga tegishli ekani aniq emas: ulardan kontur tuzilmadi. Har bir uchastka uchlarini 1 dan raqamlang yoki uchastkalarni farqlaydigan ustunni “parcel” deb nomlang.',
    'still-open': () =>
      'Bu fayl boshqa dasturda ochiq boʻlishi mumkin. Soʻnggi oʻzgarishlar unda boʻlishi uchun uni oʻsha yerda yoping.',
  },
  likeExchanges: (names) =>
    `${names.map((name) => `“${name}”`).join(', ')} alohida almashuvlar deb hisoblandi. Agar bu bitta almashuv boʻlsa, nomini faylda bir xil yozing.`,
  likeParties: (names) =>
    `${names.map((name) => `“${name}”`).join(', ')} alohida tomonlar deb hisoblandi. Agar bu bitta tomon boʻlsa, nomini faylda bir xil yozing.`,
  onlyTo:
    'Uchastkalar kimdan oʻtishini hech bir ustun aytmaydi: agar har bir almashuv oluvchi ikki tomon oʻrtasida boʻlsa, xulosa toʻgʻri.',
  datumAccuracy: (metres, several = false) =>
    metres === null
      ? several
        ? 'Datum WGS84 tizimiga qanchalik aniq bogʻlangani nomaʼlum: bitta tizimning nuqtalari birga siljigan boʻlishi mumkin, bu maydonlarni oʻzgartirmaydi; ikki tizimning nuqtalari esa bir-biriga nisbatan siljishi mumkin.'
        : 'Uning datumi WGS84 tizimiga qanchalik aniq bogʻlangani nomaʼlum: barcha nuqtalar birga siljigan boʻlishi mumkin, ammo bu maydonlarni oʻzgartirmaydi.'
      : several
        ? `Ularning datumlari WGS84 tizimiga ${unit(number(metres, 1), 'm')} yoki undan yaxshi aniqlikda bogʻlangan: bitta tizimning nuqtalari birga shunchaga siljigan boʻlishi mumkin, bu maydonlarni oʻzgartirmaydi; ikki tizimning nuqtalari esa bir-biriga nisbatan siljishi mumkin.`
        : `Uning datumi WGS84 tizimiga ${unit(number(metres, 1), 'm')} aniqlikda bogʻlangan: barcha nuqtalar birga shunchaga siljigan boʻlishi mumkin, ammo bu maydonlarni oʻzgartirmaydi.`,
  gridArea: (gridHa) =>
    `Bu tizimning oʻz toʻrida bu yerda oʻlchangan 100 ga yer ${unit(number(gridHa, 3), 'ha')} boʻladi: toʻr boʻyicha olingan yigʻindilar shunchaga farq qiladi.`,
  incomplete:
    'Aniqlab boʻlmaydi: faylning bir qismi yoʻq, takrorlangan yoki oʻqilmadi, pastga qarang. Yigʻindilar oʻqilgani boʻyicha.',
  asked: 'Hozircha aniqlab boʻlmaydi: bir tomonning nomi noaniq. Pastda javob bering.',
  encoding: 'Kodlash',
  encodingGuessed: (name) =>
    `Faylda harflar qanday kodlangani aytilmagan. Ular ${name} deb oʻqildi; notoʻgʻri koʻrinsa, boshqasini tanlang.`,
  encodingAuto: 'fayldagidek',
  readWithout: (layer) => `“${layer}” qatlamisiz oʻqish`,
  readAllLayers: 'Barcha qatlamlarni qayta oʻqish',
  readColumn: (column) => `Geometriyani “${column}” ustunidan oʻqish`,
  readUsualColumn: 'Odatdagi ustunni qayta oʻqish',
  columnChosen: (column) => `Geometriya “${column}” ustunidan oʻqildi: siz shunday tanladingiz.`,
  closedLines: (many) =>
    `Chiziq va nuqtalarning maydoni yoʻq. Yopiq chiziq yoki raqamlangan nuqtalar koʻrinishidagi konturlar: ${whole(many)}.`,
  closedLinesRead: 'Ularni maydon deb oʻqish',
  closedLinesUnread: 'Ularni chiziq va nuqta deb oʻqish',
  crs: 'Koordinatalar tizimi',
  crsHint: 'Fayl qaysi tizimda ekanini bilsangiz: EPSG kodi (masalan 28412) yoki PROJ satri.',
  crsApply: 'Shunday oʻqish',
  noArea: 'Chiziq va nuqtalarning maydoni yoʻq; hech narsa oʻlchanmadi.',
  partyQuestion: (value, party) => `“${value}” — bu ${party}mi?`,
  partyYes: (party) => `Ha, ${party}`,
  partyItself: 'Yoʻq, boshqa tomon',
  partyFeatures: (many) => `obyektlar: ${whole(many)}`,
  areaRole: 'Koʻrsatilgan maydon',
  areaNow: (field) => `koʻrsatilgan maydon: ${field}`,
  stated: (count) => `Farq qiladigan koʻrsatilgan maydonlar (${whole(count)})`,
  statedNote: (m2, percent) =>
    `Oʻlchangan maydondan ${squareMetres(m2)} va ${percentText(percent)} ning kattasidan ortiq farq qiladi.`,
  statedItem: (feature, stated, measured) =>
    `${feature}: koʻrsatilgan ${statedHa(stated)}, oʻlchangan ${ha(measured)}`,
  allowance: 'Koʻrsatilgan maydon oʻlchanganidan shu ikkisining kattasicha farq qilishi mumkin',
  allowanceM2: 'm²',
  allowancePercent: '% undan',
  statedSide: (stated, agrees) => `koʻrsatilgan ${statedHa(stated)}: ${agrees ? 'mos' : 'farq qiladi'}`,
  statedSilent: (count) => `maydoni koʻrsatilmagan: ${whole(count)}`,
  statedUnread: (count) => `Oʻqib boʻlmagan koʻrsatilgan maydonlar: ${whole(count)}.`,
  statedUnit: (field) =>
    `“${field}” ustuni maydonni qaysi birlikda koʻrsatgani nomaʼlum. Birlikni ustun nomiga yozing (ga, m²).`,
  undirectedList: 'Yoʻnalishsiz',
  undirectedItem: (feature, from, to) =>
    `${feature}: kimdan kimga oʻtishi aytilmagan (oʻqilgani: “${from}”, “${to}”)`,
  undirectedToItem: (feature, to) => `${feature}: qaysi mamlakatga oʻtishi aytilmagan (oʻqilgani: “${to}”)`,
  noValidParcel: (ids) => `Yaroqli uchastka yoʻq: ${exchangeNames(ids, 'nomsiz almashuv')}.`,
  leftOut: (count) => `Yigʻindiga kirmadi (nuqsonli, maydoni yoki yoʻnalishi yoʻq): ${whole(count)}.`,
  ofValid: 'Bu faqat yaroqli uchastkalar haqida aytildi; qolganlari yigʻindilarga kirmaydi.',
};
