import type { LateWords } from '../page/late-words.en.ts';

/** The panel that hands on what the map says: as a sentence, a picture, a link, a frame or on paper. */
export const useWords: LateWords['use'] = {
  kinds: {
    sentence: 'Ҷумла',
    picture: 'Тасвир',
    link: 'Пайванд',
    embed: 'Ҷойкунӣ',
    print: 'Чоп',
    report: 'Ҳисобот',
  },
  kind: 'Дар кадом намуд истифода мешавад',
  language: 'Забони ҷумла',
  speaker: (publisher) =>
    `Рақамҳо: Камчибек Ташиев, он вақт роҳбари хадамоти амнияти Қирғизистон, дар порлумони Қирғизистон 27 феврали соли 2025, тибқи хабари ${publisher}`,
  source: (publisher) => `Манбаъ: ${publisher}`,
  notSaid: {
    list: 'Ин намегӯяд, ки хат аз куҷо мегузарад: на координатаҳои расмӣ ва на рӯйхати Тоҷикистон нашр шудаанд.',
    file: (metres) =>
      `Аз рӯи файли худи хонанда чен шудааст; дақиқии қуллаҳо ${metres} гирифта шуд; қитъаҳоро кӣ кашидааст, худи файл мегӯяд.`,
    hand: 'Дастӣ дар харитаи ғайрирасмӣ чен шудааст, на дар замин.',
  },
  version: (version) => `Версияи маълумот: ${version}.`,
  copySentence: 'Нусхабардории ҷумла бо манбаъ',
  copiedRich: 'Нусхабардорӣ шуд; матн ба ҳуҷҷат бо пайвандҳо медарояд.',
  copiedPlain: 'Ҳамчун матни оддӣ нусхабардорӣ шуд: ин браузер дигарашро намедиҳад.',
  notCopied: 'Браузер нусхабардориро иҷозат надод. Матни болоро интихоб карда, нусха гиред.',
  shareIt: 'Фиристодан …',
  format: 'Шакл',
  formats: { wide: '16:9', square: '1:1', tall: '4:5', a4: 'A4' },
  extent: 'Нишон медиҳад',
  extents: { view: 'он чи дар харита аст', choice: 'он чи интихоб шудааст' },
  headline: 'Сарлавҳа',
  suggested: 'Чун пешниҳод шуд',
  preview: (headline) => `Пешнамоиш: ${headline}`,
  png: (width, height) => `PNG, ${width} × ${height}`,
  svg: 'SVG',
  copyPicture: 'Нусхабардории тасвир',
  pictureCopied: 'Тасвир дар буфер аст.',
  saved: 'Нигоҳ дошта шуд.',
  pixels: 'Файли калон дар SVG ҳамчун пикселҳо меистад.',
  notOnSheet: (file) =>
    `Файли ${file} барои варақе, ки бо фармони браузер чоп мешавад, хеле калон аст: аз «Истифода» чоп кунед.`,
  linkAbout: 'Ҷой, қабатҳо, санаҳо, интихоб ва андозагириҳои шуморо нигоҳ медорад.',
  linkAddress: 'Пайванд',
  filesStay: 'Файлҳои худи шумо дар ин дастгоҳ мемонанд; пайванд онҳоро намебарад.',
  embedSize: 'Андоза',
  embedSizes: { wide: 'ба паҳнои саҳифа', large: '960 × 600', square: '600 × 600', phone: '360 × 560' },
  embedView: 'Намоиш',
  embedViews: { choice: 'мувофиқи интихоб', view: 'чунон ки харита меистад' },
  embedTry: 'Алоҳида кушодан',
  reportAbout: (tab) => `Ҳамаи натиҷаҳои файл дар варақаи «${tab}» ҳастанд ва аз он ҷо нигоҳ дошта мешаванд.`,
};
