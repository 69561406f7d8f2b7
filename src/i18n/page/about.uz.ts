import type { LateWords } from './late-words.en.ts';

export const aboutWords: LateWords['about'] = {
  heading: 'Bu xarita haqida',
  what: 'Fargʻona vodiysi chegaralari xaritasi: 2025-yil mart shartnomalariga koʻra almashilgan yerlar maydoni teng-teng emasligini tekshiradi. Undagi hech bir chiziq rasmiy emas: hech bir hukumat koordinatalarni eʼlon qilmagan.',
  privacy:
    'Siz ochgan, chizgan yoki qidirgan narsalar shu qurilmada qoladi. Sahifa hamma narsani oʻz serveridan oladi, faqat siz tanlagan onlayn asos xarita bundan mustasno.',
  offline: 'Tarmoqsiz',
  data: 'Maʼlumotlar',
  dataDate: (date) => `Chiziqning eng yangi chizmasi sanasi: ${date}.`,
  dataLicences: [
    'Chegaralar, xaritadagi oʻzgarish, uchastkalar, oʻtkazish punktlari va tutashgan nuqtalar: © OpenStreetMap ishtirokchilari va ushbu loyiha, ODbL 1.0.',
    'Joylar: GeoNames, CC BY 4.0, va ushbu loyiha, ODbL 1.0.',
    'Daryolar va koʻllar: GSHHG 2.3.7, P. Wessel va W. H. F. Smith, LGPL 3.0 yoki undan yangi.',
  ],
  software: 'Dasturiy taʼminot',
  own: (version) => `Xoʻjand shartnomasi xaritasi ${version}, MIT. U quyidagi paketlar yordamida yaratilgan:`,
  noText: 'Paket shu litsenziyani koʻrsatadi, lekin uning matnini bermaydi.',
};
