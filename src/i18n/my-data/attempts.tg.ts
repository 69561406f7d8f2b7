import type { AttemptWords } from './attempts.en.ts';

export const attemptWords: AttemptWords = {
  undrawnWhole: 'Ин файл дар харита кашида нашуд. Ба рақамҳо таъсир надорад.',
  lookFailed: 'Ҳампӯшиҳо, фосилаҳо ва тарафҳоро ҷустуҷӯ кардан нашуд: браузер натавонист.',
  sidesUnlooked: 'Тафтиш нашуд, ки қитъаҳо дар кадом тарафи хат ҷойгиранд: ҳудуди кишварҳо гирифта нашуд.',
  stillShown: (names) => `Ҳоло дар харита: ${names}.`,
};
