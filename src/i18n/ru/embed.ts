import type { TaskWords } from '../en/tasks.ts';

/** The map on another page. */
export const embedWords: TaskWords['embed'] = {
  wheel: 'Щёлкните карту или держите Ctrl, чтобы менять масштаб колесом',
  code: 'Код для другой страницы',
  copyCode: 'Скопировать код',
  codeCopied: 'Код скопирован',
};
