import type { AttemptWords } from './attempts.en.ts';

export const attemptWords: AttemptWords = {
  undrawnWhole: 'Bu faylni xaritada chizib boʻlmadi. Raqamlarga taʼsiri yoʻq.',
  lookFailed: 'Ustma-ust tushganlar, boʻshliqlar va tomonlarni qidirib boʻlmadi: brauzer uddalay olmadi.',
  sidesUnlooked:
    'Uchastkalar chiziqning qaysi tomonida ekani tekshirilmadi: mamlakatlar hududini yuklab boʻlmadi.',
  stillShown: (names) => `Hozir xaritada: ${names}.`,
};
