import type { LateWords } from '../page/late-words.en.ts';

/** The map on another page. */
export const embedWords: LateWords['embed'] = {
  wheel: 'Gʻildirak bilan yaqinlashtirish uchun xaritani bosing yoki Ctrl ni bosib turing',
  code: 'Joylash kodi',
  copyCode: 'Koddan nusxa olish',
  codeCopied: 'Kod nusxalandi',
};
