import type { LateWords } from '../page/late-words.en.ts';

/** The map on another page. */
export const embedWords: LateWords['embed'] = {
  wheel: 'Gʻildirakcha bilan yaqinlashtirish uchun xaritani bosing yoki Ctrl tugmasini bosib turing',
  code: 'Joylash kodi',
  copyCode: 'Koddan nusxa olish',
  codeCopied: 'Kod nusxalandi',
};
