import type { LateWords } from '../page/late-words.en.ts';

/** The map on another page. */
export const embedWords: LateWords['embed'] = {
  wheel: 'Щёлкните карту или держите Ctrl, чтобы менять масштаб колесом',
  code: 'Код для встраивания',
  copyCode: 'Скопировать код',
  codeCopied: 'Код скопирован',
};
