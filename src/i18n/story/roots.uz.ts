import type { rootEvents } from './roots.en.ts';
import type { StoryWords } from './story.en.ts';

/** From the first Soviet line to 2020: a title and one or two sentences per event. */
export const uzRoots: Pick<StoryWords['sentences'], keyof typeof rootEvents> = {
  'line-of-1924': {
    title: 'Birinchi chiziq oʻtkazildi',
    text: 'Sovet davridagi milliy-hududiy chegaralanish Isfara va Botken tomonlari orasida birinchi chiziqni oʻtkazdi. Tojik mualliflari oʻshanda Vorux Isfaraga qoʻshilganini taʼkidlaydi.',
  },
  'resolution-of-1927': {
    title: 'Chiziq qayta belgilandi',
    text: '1927-yil 4-mayda sovet ijroiya qoʻmitasining qarori chiziqni qaytadan belgiladi. Keyinchalik Dushanbe shu hujjatga tayandi.',
  },
  'clarification-of-1947': {
    title: 'Yana bir aniqlik',
    text: 'Tojikiston tomoni chiziqqa 1947-yilda kiritilgan sovet aniqligini ham keltiradi.',
  },
  'maps-of-the-1950s': {
    title: 'Xaritalar Voruxni eksklav sifatida koʻrsatadi',
    text: 'Shu yillardagi xaritalarda Vorux qirgʻiz yeri bilan oʻralgan holda chizilgan. Keyinchalik Bishkek shularga tayandi.',
  },
  'parity-commission': {
    title: 'Paritet komissiya chiziq ustida ishladi',
    text: '1989-yilda ikki respublikaning komissiyasi chiziq ustida ishladi. Uning hujjatlari 1924–1927-yillardagilar bilan birga 2021-yilgi muzokaralarda yana koʻrib chiqildi.',
  },
  'land-around-vorukh': {
    title: 'Vorux atrofidagi yerdan foydalanish',
    text: 'Qirgʻiziston muzokarachisi 2025-yilda aytishicha, Vorux eksklavidan tashqaridagi yerdan 1991-yildan beri Tojikiston tomonidan foydalanib kelingan: 19 ming ga, keyinroq — uning raqami shunday oʻqilishi kerak — 14,5 ming ga.',
  },
  'bilateral-talks-begin': {
    title: 'Chiziq boʻyicha muzokaralar boshlandi',
    text: '2002-yil dekabrda Qirgʻiziston va Tojikiston oʻz chegarasini delimitatsiya qilish boʻyicha muzokaralarni boshladi.',
  },
  'sary-mogol': {
    title: 'Sari-Mogol Qirgʻizistonga qaytdi',
    text: 'Qirgʻiziston Oʻsh viloyatining Sari-Mogol hududida 1930-yillarda Tojikistonga vaqtincha berilgan 57\u00a0800 ga yer qaytarilganini eʼlon qildi.',
  },
  'good-neighbours-treaty': {
    title: 'Yaxshi qoʻshnichilik toʻgʻrisidagi shartnoma',
    text: 'Ikki mamlakat yaxshi qoʻshnichilik va hamkorlik toʻgʻrisidagi shartnomani imzoladi. 2025-yilgi suv boʻyicha bitim shunga tayanadi.',
  },
  'junction-talks-begin': {
    title: 'Uch mamlakat tutashgan nuqta haqida gaplasha boshladi',
    text: 'Uch chegara tutashgan nuqta boʻyicha muzokaralar 2007-yilda boshlandi. 2025-yil martgacha hukumat delegatsiyalarining oltita uchrashuvi sanalgan.',
  },
  'half-the-line-agreed': {
    title: 'Chiziqning yarmiga yaqini kelishildi',
    text: '2011-yilgacha ikki delegatsiya 519,9 km ni kelishib oldi. Qirgʻiziston faqat togʻli qismlarni qamrab oladigan Tojikiston loyihasini qabul qilmadi.',
  },
  'ak-sai-shooting': {
    title: 'Ak-Say aylanma yoʻli ustidan otishma',
    text: 'Ak-Saydagi aylanma yoʻl sababli chegarachilar oʻrtasida otishma boʻldi. Ozodlik radiosi (RFE/RL) Qirgʻizistonning besh chegarachisi va bir militsioneri hamda Tojikistonning ikki chegarachisi yaralanganini xabar qildi; Qirgʻiziston elchixonasi olti harbiy haqida gapirdi.',
  },
  'ak-sai-road-clashes': {
    title: 'Ak-Say – Tamdik yoʻli sababli toʻqnashuvlar',
    text: '2019-yil martda Ak-Say yaqinidagi yoʻl sababli toʻqnashuvlarda Tojikiston tomonidan ikki kishi halok boʻldi.',
  },
  'maksat-shooting': {
    title: 'Maksatda otishma',
    text: 'Laylak tumanidagi Maksatda Qirgʻiziston tomonida 13 kishi yaralandi va bir harbiy halok boʻldi; Tojikiston uch kishi halok boʻlganini maʼlum qildi. Belgi Kulunduda — bu xaritadagi eng yaqin joyda turibdi.',
  },
  'first-swap': {
    title: 'Birinchi almashuv haqida xabar',
    text: 'Botken viloyatida 23 ga almashish kelishilgani xabar qilindi, Samarkandek kengashi oʻziga tegishli 1,4 ga qismini maʼqulladi.',
  },
  'posts-shut-for-covid': {
    title: 'Pandemiyada ikki punkt yopildi',
    text: 'Qirgʻiziston COVID-19 sababli Kulundu va Qayragʻoch punktlarini yopdi.',
  },
};
