import type { AttemptWords } from './attempts.en.ts';

export const attemptWords: AttemptWords = {
  undrawnWhole: 'Файл не удалось нарисовать на карте. На числа это не влияет.',
  lookFailed: 'Наложения, промежутки и стороны проверить не удалось: браузер не справился.',
  sidesUnlooked:
    'По какую сторону линии лежат участки, не проверялось: территорию стран не удалось загрузить.',
  stillShown: (names) => `Сейчас на карте: ${names}.`,
};
