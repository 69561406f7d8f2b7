import type { TaskWords } from '../page/late-messages.en.ts';

/** The map on another page. */
export const uzEmbed: TaskWords['embed'] = {
  wheel: 'Gʻildirakcha bilan yaqinlashtirish uchun xaritani bosing yoki Ctrl tugmasini bosib turing',
  code: 'Boshqa sahifa uchun kod',
  copyCode: 'Koddan nusxa olish',
  codeCopied: 'Kod nusxalandi',
};
