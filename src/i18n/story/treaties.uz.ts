import type { StoryWords } from './story.en.ts';
import type { treatyEvents } from './treaties.en.ts';

/** March 2025. */
export const uzTreaties: Pick<StoryWords['sentences'], keyof typeof treatyEvents> = {
  'treaty-signed': {
    title: 'Chegara toʻgʻrisidagi shartnoma imzolandi',
    text: 'Prezidentlar Japarov va Rahmon Bishkekda davlat chegarasi toʻgʻrisidagi shartnomani imzoladi. U bilan birga yoʻllar toʻgʻrisidagi hamda suv va energetika inshootlaridan foydalanish toʻgʻrisidagi bitimlar imzolandi. Qirgʻiziston tomoni keltirishicha, chiziq uzunligi 1\u00a0006,84 km.',
  },
  'two-posts-reopen': {
    title: 'Qizil-Bel va Qayragʻoch qayta ochildi',
    text: 'Imzolash kunida ikki avtomobil punkti ochildi. Dastlabki toʻrt kunda 4,9 ming kesib oʻtish qayd etildi, shundan 3,7 mingi Qayragʻochda.',
  },
  'details-held-back': {
    title: 'Tafsilotlar oshkor qilinmagan edi',
    text: 'Prezident Japarov tafsilotlar ratifikatsiyagacha jamoatchilikka oshkor qilinmaganini aytdi.',
  },
  'building-begins': {
    title: 'Dostuk aholisi uchun uylar qurila boshlandi',
    text: 'Dostukdan koʻchadigan odamlar uchun qurilish boshlandi. Bu paytda 179 uy rejalashtirilgan edi; sakkiz kun oldin bu son 71 edi.',
  },
  'treaty-ratified': {
    title: 'Ikkala parlament ratifikatsiya qildi',
    text: 'Tojikiston parlamentining quyi palatasi 18-martda ratifikatsiya qildi. Qirgʻiziston parlamenti 19-martda bir kunda uch oʻqishda 85 ovoz bilan, bir qarshi ovoz bilan maʼqulladi. Qirgʻiziston prezidenti shartnoma toʻgʻrisidagi qonunni 25-martda imzoladi; yoʻllar va suv haqidagi qonunlar 26-martda xabar qilindi.',
  },
  'golovnoy-explained': {
    title: '750 ga evaziga Golovnoy shlyuzlarining yarmi',
    text: 'Q. Tashiyev parlamentda inshootning uchta shlyuzi bir yarimtadan boʻlinishini, buning evaziga Qirgʻizistonga 750 ga oʻtishini va suv ulushlari oʻzgarmasligini aytdi.',
  },
  'junction-explained': {
    title: 'Uch chegara qayerda tutashadi',
    text: 'Q. Tashiyev kelishilgan nuqta Oʻzbekiston va Tojikistonning avvalgi takliflaridan farq qilishini, natijada taxminan 100 ga yer Qirgʻizistonda qolganini aytdi; u yerda hech kim yashamaydi.',
  },
  'human-rights-watch': {
    title: 'Human Rights Watch: aholi huquqlari va adolat soʻrovi',
    text: 'Tashkilot ikki davlatdan mahalliy aholi huquqlarini birinchi oʻringa qoʻyishni, uy-joy, suv va maktablardan foydalanishni saqlab qolishni hamda 2022-yil sentabr uchun adolat oʻrnatishni soʻradi. Uning hisobicha, oʻshanda sakkiz yoki undan ortiq hodisada kamida 37 tinch aholi halok boʻlgan, 121 nafargacha yaralangan. U ikkala tomonning xatti-harakatlarida harbiy jinoyat alomatlarini koʻradi.',
  },
  khujand: {
    title: 'Xoʻjand: uch chegara tutashgan nuqta',
    text: 'Uch prezident tutashgan nuqta toʻgʻrisidagi shartnoma va abadiy doʻstlik deklaratsiyasini imzoladi hamda tugmani bosib, Doʻstlik stelasini masofadan ochdi. Ikki tomonlama shartnomaning ratifikatsiya yorliqlari almashildi.',
  },
};
