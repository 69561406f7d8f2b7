import type { LateWords } from '../page/late-words.en.ts';

/** The map on another page. */
export const embedWords: LateWords['embed'] = {
  wheel: 'Дөңгөлөк менен чоңойтуу үчүн картаны басыңыз же Ctrl кармаңыз',
  code: 'Кыстаруу коду',
  copyCode: 'Кодду көчүрүү',
  codeCopied: 'Код көчүрүлдү',
};
