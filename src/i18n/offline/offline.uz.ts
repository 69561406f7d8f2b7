import type { LateWords } from '../page/late-words.en.ts';

export const offlineWords: LateWords['offline'] = {
  updateReady:
    'Bu xaritaning yangiroq versiyasi yuklab olindi. U siz qabul qilguningizcha kutadi; koʻrinish saqlanadi.',
  takeUpdate: 'Yangi versiyaga oʻtish',
  takenElsewhere: 'Boshqa varaqda bu xaritaning yangiroq versiyasiga oʻtildi.',
  reload: 'Bu varaqni qayta yuklash',
  states: {
    absent: 'Bu brauzer xaritani tarmoqsiz ishlatish uchun saqlay olmaydi.',
    fetching: 'Xarita tarmoqsiz ishlatish uchun shu qurilmaga saqlanmoqda …',
    ready:
      'Xarita shu qurilmada saqlangan va tarmoqsiz ishlaydi. Onlayn asos xaritalar hech qachon saqlanmaydi.',
    failed: 'Xaritani shu qurilmaga saqlab boʻlmadi; unga tarmoq kerak.',
  },
};
