import type { LateWords } from '../page/late-words.en.ts';

/** The panel that hands on what the map says: as a sentence, a picture, a link, a frame or on paper. */
export const useWords: LateWords['use'] = {
  kinds: {
    sentence: 'Gap',
    picture: 'Rasm',
    link: 'Havola',
    embed: 'Joylash',
    print: 'Chop etish',
    report: 'Hisobot',
  },
  kind: 'Qanday koʻrinishda foydalaniladi',
  language: 'Gap tili',
  speaker: (publisher) =>
    `Raqamlar: Qamchibek Tashiyev, oʻsha paytda Qirgʻiziston xavfsizlik xizmati rahbari, Qirgʻiziston parlamentida 2025-yil 27-fevralda, ${publisher} xabariga koʻra`,
  source: (publisher) => `Manba: ${publisher}`,
  notSaid: {
    list: 'Bu chiziq qayerdan oʻtishini aytmaydi: na rasmiy koordinatalar, na Tojikiston roʻyxati eʼlon qilingan.',
    file: (metres) =>
      `Oʻquvchining oʻz fayli boʻyicha oʻlchangan; uchlar aniqligi ${metres} deb olingan; uchastkalarni kim chizganini faylning oʻzi aytadi.`,
    hand: 'Norasmiy xaritada qoʻlda oʻlchangan, joyida oʻlchanmagan.',
  },
  version: (version) => `Maʼlumot versiyasi: ${version}.`,
  copySentence: 'Gapni manbasi bilan nusxalash',
  copiedRich: 'Nusxalandi; matn hujjatga havolalari bilan tushadi.',
  copiedPlain: 'Oddiy matn sifatida nusxalandi: bu brauzer boshqasini bermaydi.',
  notCopied: 'Brauzer nusxalashga ruxsat bermadi. Yuqoridagi matnni belgilab, nusxalang.',
  shareIt: 'Ulashish …',
  format: 'Shakl',
  formats: { wide: '16:9', square: '1:1', tall: '4:5', a4: 'A4' },
  extent: 'Koʻrsatadi',
  extents: { view: 'xaritada koʻringanini', choice: 'tanlanganini' },
  headline: 'Sarlavha',
  suggested: 'Taklif etilgandek',
  preview: (headline) => `Oldindan koʻrish: ${headline}`,
  png: (width, height) => `PNG, ${width} × ${height}`,
  svg: 'SVG',
  copyPicture: 'Rasmni nusxalash',
  pictureCopied: 'Rasm almashish buferida.',
  saved: 'Saqlandi.',
  pixels: 'Katta fayl SVG ichida piksellar sifatida turadi.',
  notOnSheet: (file) =>
    `${file} fayli brauzer buyrugʻi bilan chop etilgan varaqqa sigʻmaydi: “Foydalanish” orqali chop eting.`,
  linkAbout: 'Joy, qatlamlar, sanalar, tanlangan narsa va oʻlchovlaringizni saqlaydi.',
  linkAddress: 'Havola',
  filesStay: 'Oʻz fayllaringiz shu qurilmada qoladi; havola ularni olib ketmaydi.',
  embedSize: 'Oʻlcham',
  embedSizes: { wide: 'sahifa kengligida', large: '960 × 600', square: '600 × 600', phone: '360 × 560' },
  embedView: 'Koʻrinish',
  embedViews: { choice: 'tanlanganiga moslab', view: 'xarita turganidek' },
  embedTry: 'Alohida ochish',
  reportAbout: (tab) => `Faylning barcha natijalari “${tab}” varagʻida turadi va oʻsha yerdan saqlanadi.`,
};
