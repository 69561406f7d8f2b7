import type { clashEvents } from './clashes.en.ts';
import type { StoryWords } from './story.en.ts';

/** 2021 and 2022: the fighting, and what was agreed in between. */
export const uzClashes: Pick<StoryWords['sentences'], keyof typeof clashEvents> = {
  'vorukh-proposal': {
    title: 'Voruxni almashish taklif qilindi va rad etildi',
    text: '2021-yil 26-martda Q. Tashiyev Voruxni boshqa yerga almashishni taklif qildi. 10-aprelda Voruxda boʻlgan prezident Rahmon buni istisno etdi.',
  },
  'fighting-of-april-2021': {
    title: 'Uch kunlik toʻqnashuvlar',
    text: 'Golovnoy suv olish inshooti yonida boshlangan toʻqnashuvlarda, keyinroq xabar qilinishicha, Qirgʻizistonning 36 va Tojikistonning 19 fuqarosi halok boʻlgan.',
  },
  'joint-statement-of-may-2021': {
    title: 'Qoʻshma bayonot va aylanma yoʻl',
    text: 'Ikki komissiya 43- va 61- hamda 135- va 141-chegara nuqtalari orasidagi qismlarni tavsiflashga, shuningdek, Xoʻjai Aʼlo bilan Vorux orasida aylanma yoʻl qurishga kelishdi.',
  },
  'border-closed': {
    title: 'Butun chegara yopildi',
    text: 'Toʻqnashuvlardan keyin Qirgʻiziston chegarani yopdi. 28-maydan Tojikiston fuqarolari beshta punkt orqali chiqib ketishi mumkin edi, kirishi esa — yoʻq.',
  },
  'karamyk-posts-pulled-back': {
    title: 'Karamikdagi postlar ortga olindi',
    text: 'Karamik yaqinidagi 12/9-chegara nuqtasida ikkala tomon oʻz postlarini 3 km dan ortga olishga kelishdi.',
  },
  'tort-kocho-shooting': {
    title: 'Tort-Kochoda otishma',
    text: 'Ikki mamlakat yoʻllari kesishgan joyda otishma boʻldi.',
  },
  'fighting-of-september-2022': {
    title: 'Eng koʻp qurbon boʻlgan toʻqnashuvlar',
    text: 'Toʻrt kunda yuzga yaqin yoki undan koʻp odam halok boʻldi, Qirgʻiziston tomonida 137\u00a0000 ga yaqin aholi evakuatsiya qilindi. 19-sentabr holatiga koʻra, Qirgʻizistonda 59, Tojikistonda 39 kishi halok boʻlgan. Human Rights Watch keyinroq kamida 37 tinch aholi halok boʻlganini hujjatlashtirdi.',
  },
  'protocol-of-september-2022': {
    title: 'Kuchlarni ajratish toʻgʻrisida bayonnoma',
    text: 'Ikki tomon qoʻshimcha kuchlarni qaytarish va u yerga tegishli boʻlmagan ogʻir texnikani kamida 10 km uzoqlashtirish toʻgʻrisida bayonnoma imzoladi.',
  },
};
