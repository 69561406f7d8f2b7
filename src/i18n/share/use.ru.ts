import type { LateWords } from '../page/late-words.en.ts';

/** The panel that hands on what the map says: as a sentence, a picture, a link, a frame or on paper. */
export const useWords: LateWords['use'] = {
  kinds: {
    sentence: 'Фраза',
    picture: 'Картинка',
    link: 'Ссылка',
    embed: 'Вставка',
    print: 'Печать',
    report: 'Отчёт',
  },
  kind: 'В каком виде использовать',
  language: 'Язык фразы',
  speaker: (publisher) =>
    `Данные: Камчыбек Ташиев, тогда глава службы безопасности Кыргызстана, в парламенте Кыргызстана 27 февраля 2025 г., по сообщению ${publisher}`,
  source: (publisher) => `Источник: ${publisher}`,
  notSaid: {
    list: 'Это не говорит о том, где проходит линия: ни официальные координаты, ни таджикский перечень не опубликованы.',
    file: (metres) =>
      `Измерено по собственному файлу читателя; вершины считаются неточными на ${metres}; кто провёл границы участков, скажет сам файл.`,
    hand: 'Измерено вручную по неофициальной карте, это не съёмка на местности.',
  },
  version: (version) => `Версия данных ${version}.`,
  copySentence: 'Копировать фразу с источником',
  copiedRich: 'Скопировано; в документ текст войдёт со ссылками.',
  copiedPlain: 'Скопировано простым текстом: другого этот браузер не даёт.',
  notCopied: 'Браузер не дал скопировать. Выделите текст выше и скопируйте его.',
  shareIt: 'Поделиться …',
  format: 'Формат',
  formats: { wide: '16:9', square: '1:1', tall: '4:5', a4: 'A4' },
  extent: 'Показать',
  extents: { view: 'то, что на карте', choice: 'то, что выбрано' },
  headline: 'Заголовок',
  suggested: 'Как предложено',
  preview: (headline) => `Предпросмотр: ${headline}`,
  png: (width, height) => `PNG, ${width} × ${height}`,
  svg: 'SVG',
  copyPicture: 'Копировать картинку',
  pictureCopied: 'Картинка в буфере обмена.',
  saved: 'Сохранено.',
  pixels: 'Большой файл входит в SVG в виде растра.',
  notOnSheet: (file) =>
    `Файл ${file} слишком велик для листа, который печатается командой браузера: печатайте через «Использовать».`,
  linkAbout: 'Хранит место, слои, даты, выбранное и ваши измерения.',
  linkAddress: 'Ссылка',
  filesStay: 'Ваши файлы остаются на этом устройстве; ссылка их не передаёт.',
  embedSize: 'Размер',
  embedSizes: { wide: 'во всю ширину страницы', large: '960 × 600', square: '600 × 600', phone: '360 × 560' },
  embedView: 'Вид',
  embedViews: { choice: 'по тому, что выбрано', view: 'как стоит карта' },
  embedTry: 'Открыть отдельно',
  reportAbout: (tab) => `Все результаты по файлу — на вкладке «${tab}»; там же они сохраняются.`,
};
