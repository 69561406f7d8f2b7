import type { AttemptWords } from './attempts.en.ts';

export const attemptWords: AttemptWords = {
  undrawnWhole: 'Бул файлды картага чийүү мүмкүн болгон жок. Сандарга таасири жок.',
  lookFailed:
    'Кабатташууларды, боштуктарды жана тараптарды издөө мүмкүн болгон жок: браузердин күчү жетпеди.',
  sidesUnlooked:
    'Тилкелер сызыктын кайсы тарабында жатканы текшерилген жок: өлкөлөрдүн аймагы жүктөлгөн жок.',
  stillShown: (names) => `Азыр картада: ${names}.`,
};
