import type { StoryWords } from './story.en.ts';

/** The guided tour, step by step, for a reader who knows nothing. */
export const uzTour: StoryWords['steps'] = {
  background: {
    title: 'Bir necha marta chizilgan chiziq',
    text: 'Qirgʻiziston va Tojikiston chegarasi dastlab Sovet Ittifoqi ichidagi chiziq edi. Tojik mualliflari 1924 va 1927-yillardagi hujjatlarga, qirgʻiz mualliflari Voruxni eksklav sifatida koʻrsatadigan 1950-yillardagi xaritalarga tayanadi. Ikki davlat muzokaralari 2002-yilda boshlandi. 2011-yilgacha chiziqning yarmiga yaqini kelishildi.',
  },
  clashes: {
    title: '2021 va 2022-yillardagi toʻqnashuvlar',
    text: '2021-yil aprelda Golovnoy suv olish inshooti yonida toʻqnashuvlar boshlandi va chegara yopildi. 2022-yil sentabrda eng koʻp qurbon boʻlgan kunlar keldi. Quyidagi raqamlarni turli mualliflar keltirgan va ular turli narsani sanaydi.',
  },
  talks: {
    title: 'Bayonnomadan bayonnomaga',
    text: '2023-yil oktabrda bir bayonnoma yoʻl ochdi. 2024-yil fevralgacha chiziqning oʻndan toʻqqiz qismidan koʻpi, 2024-yil dekabrda esa hammasi tavsiflandi. Prezident Japarov bahsli yer teng boʻlinishini aytdi. Oxirgi bayonnoma 2025-yil 21-fevralda imzolandi.',
  },
  signing: {
    title: '2025-yil 13-mart: shartnoma',
    text: 'Ikki mamlakat prezidentlari Bishkekda chegara toʻgʻrisidagi shartnomani, u bilan birga yoʻllar va suv boʻyicha bittadan bitimni imzoladi. Uchastkalar ikki hafta oldin Qirgʻiziston parlamentida oʻqib berilgan edi; ungacha tafsilotlar jamoatchilikka oshkor qilinmagan. Chiziqning rasmiy koordinatalari eʼlon qilinmagan.',
  },
  exchange: {
    title: 'Almashuv va uning balansi',
    text: 'Qirgʻiziston tomoni maʼlum qilganidek, uchastkama-uchastka, yer ikki yoʻnalishda ham oʻtadi. “Balans” varagʻi uni jamlaydi va qayerda teng, qayerda yer evaziga yer emasligini aytadi. Matbuotdagi jami raqamlar roʻyxatdan ham, bir-biridan ham farq qiladi.',
  },
  'water-and-roads': {
    title: 'Umumiy suv, neytral yoʻllar',
    text: 'Golovnoy inshooti va Ak-Tatir kanalining bosh qismi birgalikda ishlatiladi; shlyuzlarning yarmi 750 ga evaziga. Uzunligi 3\u00a0400 va 3\u00a0300 m boʻlgan ikki aylanma yoʻl neytral, kengligi 40 m boʻlgan Tort-Kocho kesishmasi ham shunday. Yoʻllar qurila boshlagan-boshlamagani topilmadi.',
  },
  dostuk: {
    title: 'Dostuk va uning 181 yangi uyi',
    text: 'Dostuk qishlogʻi Tojikistonga oʻtadi, uning aholisiga Jani-Dostukda yangi uylar berildi. Rejadagi son 71 dan 179 ga oshdi; 181 ta qurildi. Qizgʻin yigʻilishdan keyin oilaga vaʼda qilingan yer 30 sotixga yetkazildi. Uylar hisobi nima sanalganiga qarab farq qiladi. Qirgʻizistonga oʻtadigan yerdagi uylarini tark etganlar haqida hech narsa topilmadi.',
  },
  crossings: {
    title: 'Oʻtkazish punktlari yana ochiq',
    text: 'Butun chegara 2021-yil maydan beri yopiq edi. Qizil-Bel va Qayragʻoch imzolash kunida, Karamik va Bor-Dobo 2025-yil 8-iyulda ochildi. Kulundu haqida xabar topilmadi. Xarita punktlarni shu bosqich kunidagi xabarlarga koʻra koʻrsatadi.',
  },
  junction: {
    title: '2025-yil 31-mart: uch chegara tutashgan nuqta',
    text: 'Xoʻjandda Qirgʻiziston, Tojikiston va Oʻzbekiston prezidentlari 2007-yildan beri muhokama qilingan chegaralar tutashgan nuqta toʻgʻrisidagi shartnomani imzoladi va Doʻstlik stelasini ochdi. Koordinatalar shartnomada belgilangan; ular eʼlon qilinmagan. Xarita chizilgan chiziqlar tutashgan joyni koʻrsatadi.',
  },
  ratifications: {
    title: 'Ratifikatsiya',
    text: 'Ikki tomonlama shartnoma imzolanganidan keyin ikki hafta ichida ratifikatsiya qilindi. Uch mamlakat shartnomasi 2025-yil noyabrgacha choʻzildi, shunda tashqi ishlar vazirlari Toshkentda yorliqlarni almashdi. U qachon kuchga kirgani topilgan sahifalarning hech birida aytilmagan.',
  },
  open: {
    title: 'Nimalar hali ochiq qolmoqda',
    text: 'Human Rights Watch aholi huquqlarini taʼminlashni va 2022-yil uchun adolatni soʻraydi. Qirgʻiziston tomonida toʻsiq qurilmoqda, yoʻlida 105 bino va tomorqa bor. Birgalikda oʻrnatilgan chegara ustunlari haqida ham, Tojikistonning uchastkalar roʻyxati haqida ham xabar yoʻq. Kara-Bakda dehqonlar oʻrniga beriladigan yer boʻyicha talablar qoʻydi. Bu yerdagi eng yangi xabar sanasi — 2026-yil 2-mart.',
  },
};
