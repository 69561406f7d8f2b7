import type { LateWords } from '../page/late-words.en.ts';

/** The map on another page. */
export const embedWords: LateWords['embed'] = {
  wheel: 'Барои миқёс бо чархак харитаро клик кунед ё Ctrl-ро доред',
  code: 'Рамзи ҷойкунӣ',
  copyCode: 'Нусхабардории рамз',
  codeCopied: 'Рамз нусхабардорӣ шуд',
};
