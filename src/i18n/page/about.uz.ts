import type { LateWords } from './late-words.en.ts';

export const aboutWords: LateWords['about'] = {
  heading: 'Bu xarita haqida',
  what: 'Fargʻona vodiysi chegaralari xaritasi: Bishkek shartnomasiga (2025-yil 13-mart) koʻra almashilgan yerlar maydoni teng yoki teng emasligini tekshiradi va Xoʻjand shartnomasidagi (31-mart) chegaralar tutashgan nuqtani koʻrsatadi. Undagi hech bir chiziq rasmiy emas: hech bir hukumat koordinatalarni eʼlon qilmagan.',
  privacy:
    'Siz ochgan, chizgan yoki qidirgan narsalar shu qurilmada qoladi. Sahifa hamma narsani oʻz serveridan oladi, faqat siz tanlagan onlayn asos xarita bundan mustasno.',
  offline: 'Tarmoqsiz',
  data: 'Maʼlumotlar',
  dataDate: (date) => `Chiziqning eng yangi chizmasi sanasi: ${date}.`,
  dataVersion: (version) => `Maʼlumot versiyasi: ${version}.`,
  forPrograms: 'Raqamlar boshqa dasturlar uchun fayl koʻrinishida',
  feed: 'oʻzgarishlar tasmasi (Atom)',
  dataLicences: [
    'Chegaralar, xaritadagi oʻzgarish, uchastkalar, oʻtkazish punktlari va tutashgan nuqtalar: © OpenStreetMap ishtirokchilari va ushbu loyiha, ODbL 1.0.',
    'Joylar: GeoNames, CC BY 4.0, va ushbu loyiha, ODbL 1.0.',
    'Daryolar va koʻllar: GSHHG 2.3.7, P. Wessel va W. H. F. Smith, LGPL 3.0 yoki undan yangi.',
  ],
  quoting: 'Qanday iqtibos keltirish',
  quotingNote: 'Avval soʻzlovchini, keyin maʼlumot versiyasi bilan shu xaritani koʻrsating.',
  quote: (version, data, first, newest, link) =>
    `Qamchibek Tashiyev Qirgʻiziston parlamentida 2025-yil 27-fevralda, 24.kg va boshqalar xabariga koʻra; hisoblagan Xoʻjand shartnomasi xaritasi ${version}, maʼlumotlar ${data}, ${first} va ${newest} sanali chizmalar: ${link}`,
  software: 'Dasturiy taʼminot',
  own: (version) => `Xoʻjand shartnomasi xaritasi ${version}, MIT. U quyidagi paketlar yordamida yaratilgan:`,
  noText: 'Paket shu litsenziyani koʻrsatadi, lekin uning matnini bermaydi.',
};
