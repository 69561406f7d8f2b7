import type { carriedOutEvents } from './carried-out.en.ts';
import type { StoryWords } from './story.en.ts';

/** From April 2025 on: what was carried out, and what residents said. */
export const uzCarriedOut: Pick<StoryWords['sentences'], keyof typeof carriedOutEvents> = {
  'fence-begins': {
    title: 'Stela yonida toʻsiq qurila boshlandi',
    text: 'Qirgʻiziston Koshmolo hududidagi stela yonida chegarani toʻsa boshladi, yil uchun 420 km rejalashtirildi. Qirgʻiz nashrlari buni demarkatsiya deb ataydi; birgalikda oʻrnatilgan chegara ustunlari haqida xabar topilmadi.',
  },
  'trilateral-in-dushanbe': {
    title: 'Tojikiston quyi palatasi uch tomonlama shartnomani ratifikatsiya qildi',
    text: 'Dushanbedagi quyi palata tutashgan nuqta toʻgʻrisidagi shartnomani ratifikatsiya qilgani xabar qilindi. Yuqori palata haqida xabar topilmadi.',
  },
  'trilateral-in-bishkek': {
    title: 'Qirgʻiziston uch tomonlama shartnomani ratifikatsiya qildi',
    text: 'Qirgʻiziston parlamenti uch tomonlama shartnomani 25-iyunda ratifikatsiya qildi. Prezident imzolagani 19-iyulda xabar qilindi.',
  },
  'two-more-posts-reopen': {
    title: 'Karamik va Bor-Dobo qayta ochildi',
    text: 'Chon-Oloy tumanida ikki punkt yana ochildi. Kulundu qayta ochilgani haqida xabar topilmadi.',
  },
  inventory: {
    title: 'Uylar sanab chiqildi',
    text: 'Qoʻshma inventarizatsiyada Tojikistonga oʻtadigan yerda 259 uy, Qirgʻizistonga oʻtadigan yerda 214 uy, jami 300 dan ortiq obyekt sanaldi.',
  },
  'buildings-on-the-line': {
    title: 'Binolar chiziq ustida qoldi',
    text: 'Laylak tumanidagi Jani-Jer va Ken-Talaada 105 bino va tomorqa chiziq ustiga toʻgʻri keldi, toʻsiq uchun ular boʻshatilishi kerak edi. Zarar boʻyicha arizalarni komissiya qabul qiladi.',
  },
  'first-houses-pass': {
    title: 'Birinchi uylar topshirildi',
    text: 'Botken tumani rahbari Somoniyon va Daxmadagi 200 ga yaqin uydan 45 tasi Qirgʻizistonga topshirilganini, Kok-Terekdagi 17 uy Tojikistonga topshirilayotganini aytdi. Tojikistonlik aholining eʼlon qilingan hikoyasi topilmadi.',
  },
  'water-commission': {
    title: 'Suv komissiyasi yigʻildi',
    text: 'Xabarga koʻra, qirgʻiz-tojik suv xoʻjaligi komissiyasi A. Jeenaliyev va Z. Davlatzoda raisligida Dushanbeda ilk bor yigʻildi.',
  },
  'move-to-zhany-dostuk': {
    title: 'Jani-Dostukka koʻchish boshlandi',
    text: 'Dostuk va kichikroq joylardan oilalar 22-oktabr atrofida Chet-Bulakdagi yangi qishloqqa koʻcha boshladi.',
  },
  'trilateral-in-tashkent': {
    title: 'Oʻzbekiston uch tomonlama shartnomani ratifikatsiya qildi',
    text: 'Qonunchilik palatasi 28-oktabrda, Senat 3-noyabrda ovoz berdi. Prezident imzolagani 19-noyabrda xabar qilindi.',
  },
  'heavy-weapons': {
    title: 'Ogʻir qurollar chegaradan olib ketiladi',
    text: 'Q. Tashiyev Karamik punktida qoʻshnilar bilan muzokaralardan keyin ogʻir qurollar foydalanishdan chiqarilib, olib ketilishini va faqat yengil qurollar qolishini aytdi.',
  },
  'houses-counted': {
    title: 'Uylarning yana bir hisobi',
    text: 'Q. Tashiyev raqamlari: Tojikistonga 181 uy, 133 boʻsh tomorqa, 8 ijtimoiy bino va bir chegara zastavasi; Qirgʻizistonga 198 uy, 84 tomorqa, 12 ijtimoiy bino va ikki zastava. 75 kishiga bir million somdan toʻlangan.',
  },
  'instruments-exchanged': {
    title: 'Uch tomonlama shartnoma yorliqlari almashildi',
    text: 'Uch mamlakat tashqi ishlar vazirlari Toshkentda yorliqlarni almashish bayonnomasini imzoladi. Topilgan sahifalarning hech birida shartnoma qachon kuchga kirgani aytilmagan.',
  },
  'leilek-families-move': {
    title: 'Laylakda oilalar koʻchmoqda',
    text: 'Laylak tumanidagi chegara qishloqlari aholisi 25-noyabr atrofida Razzakov va Maksat qishloqlaridagi yangi uylarga koʻcha boshladi. Belgi Kulunduda — bu xaritadagi eng yaqin joyda turibdi.',
  },
  'zhany-dostuk-inspected': {
    title: 'Jani-Dostuk koʻzdan kechirildi',
    text: 'Q. Tashiyev maydoni 57 ga boʻlgan yangi qishloqni koʻzdan kechirdi.',
  },
  'uzbekistan-credited': {
    title: 'Oʻzbekistonning hissasi aytildi',
    text: 'Prezident Japarov prezident Mirziyoyev ikki tomonni kelishuvga undaganini aytdi.',
  },
  'border-services-meet': {
    title: 'Uch chegara xizmati stela yonida uchrashdi',
    text: 'Ular joyni obodonlashtirish, har biri oʻz tomonidan yoʻl qurish va daraxt ekishga kelishdi.',
  },
  'land-shared-out': {
    title: 'Qabul qilingan yer taqsimlanmoqda',
    text: 'Botken tumani rahbari oʻrinbosari tuman qabul qilgan yer taxminan 400 ga, topshirgani taxminan 350 ga ekanini aytdi. Yer Ak-Tatir va Ak-Sayda taqsimlanayotgan edi; navbatdagi Kara-Bakda dehqonlar oʻrniga beriladigan yer boʻyicha talablar qoʻydi.',
  },
  'relocation-complete': {
    title: 'Hamma koʻchish tugagani xabar qilindi',
    text: 'Xabarga koʻra, koʻchish 2025-yil oxirigacha tugagan: 257 uy qurilgan — 181 tasi Jani-Dostukda, 60 tasi Razzakovda, 16 tasi Maksatda. Jani-Dostukda maktab va bogʻcha hali qurilayotgan edi. Necha kishi koʻchgani topilmadi.',
  },
  'fence-planned': {
    title: 'Yana 200 km toʻsiq rejalashtirildi',
    text: '2025-yil oxirida 150 km ga yaqin toʻsiq bor edi, 2026-yilga yana 200 km rejalashtirildi: Botken tumanida 65, Laylakda 135. 2025-yil 31-oktabrgacha Tojikiston oʻz toʻsigʻi haqida xabar bermagan. 2025-yil dekabrdagi matbuot xabarida odamlar aloqa va savdodan uzilgani aytiladi.',
  },
};
