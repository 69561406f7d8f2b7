import type { StoryWords } from './story.en.ts';
import type { talkEvents } from './talks.en.ts';

/** From 2023 to the eve of the signing. */
export const uzTalks: Pick<StoryWords['sentences'], keyof typeof talkEvents> = {
  'junction-talks-in-batken': {
    title: 'Uch delegatsiya Botkenda uchrashdi',
    text: 'Uch hukumat delegatsiyalari Botkenda chegaralar tutashgan nuqtani muhokama qildi.',
  },
  'governors-agree': {
    title: 'Hokimlar kelishuvi: dronlarsiz, ogʻir texnikasiz',
    text: 'Chegara viloyatlari rahbarlari chegara yaqinida dron va ogʻir texnika ishlatmaslikka kelishdi.',
  },
  'protocol-44': {
    title: '44-bayonnoma yoʻl ochdi',
    text: 'Botkenda imzolangan 44-sonli bayonnoma chiziqning qolgan qismi boʻyicha kelishuvga yoʻl ochdi.',
  },
  'nine-tenths-described': {
    title: 'Oʻndan toʻqqiz qismidan koʻpi tavsiflandi',
    text: 'Tojikiston tomoni chiziqning 889,45 km qismi, shundan 169,48 km qismi 2023-yilda tavsiflanganini maʼlum qildi.',
  },
  'described-94-percent': {
    title: 'Chiziqning 94 foizi tavsiflandi',
    text: '2024-yil iyul oxiriga kelib ikki tomon chiziqning 94 foizini tavsifladi.',
  },
  'whole-line-described': {
    title: 'Butun chiziq tavsiflandi',
    text: 'Botkenda delegatsiyalar rahbarlari Q. Tashiyev va S. Yatimov butun chiziq kelishilganini eʼlon qildi.',
  },
  'half-and-half': {
    title: 'Bahsli yer teng boʻlinadi',
    text: 'Prezident Japarov bahsli yer teng ikkiga boʻlinishini aytdi.',
  },
  'st-petersburg': {
    title: 'Tutashgan nuqta boʻyicha oʻzaro anglashuv',
    text: 'Uch mamlakat rahbarlari Sankt-Peterburgda tutashgan nuqta boʻyicha oʻzaro anglashuvga erishdi.',
  },
  'heads-of-government-meet': {
    title: 'Uch hukumat rahbari tutashgan nuqtada uchrashdi',
    text: 'Bosh vazirlar Kasimaliyev, Rasulzoda va Aripov chegaralar tutashgan joyda tikilgan chodirda uchrashdi. Oʻzbekistonning u yerda stela oʻrnatish taklifi qabul qilindi.',
  },
  'protocol-45': {
    title: 'Oxirgi bayonnoma imzolandi',
    text: 'Bishkekda Q. Tashiyev va S. Yatimov yakuniy hujjatlar bilan birga 45-sonli bayonnomani imzoladi. Shartnoma loyihasi unga ilova qilingan.',
  },
  'plots-listed': {
    title: 'Almashiladigan uchastkalar sanab oʻtildi',
    text: 'Q. Tashiyev Qirgʻiziston parlamentining olti qoʻmitasi oldida almashiladigan uchastkalarni oʻqib berdi. Bu xaritadagi deyarli har bir gektar raqami shu nutqqa borib taqaladi; Tojikiston tomonining uchastkama-uchastka roʻyxati topilmadi.',
  },
  'drafts-approved-in-dushanbe': {
    title: 'Dushanbe uch loyihani maʼqulladi',
    text: 'Tojikiston chegara toʻgʻrisidagi shartnoma (973-qaror), yoʻllar toʻgʻrisidagi bitim (974-qaror) va suv toʻgʻrisidagi bitim (161-qaror) loyihalarini maʼqulladi.',
  },
  'dostuk-meeting': {
    title: 'Dostuk aholisiga qayerga koʻchishi aytildi',
    text: 'Dostuk aholisiga avval Qizil-Belda uyli 5 sotix, yana 5 sotix va 9 ga yerdan ulush taklif qilindi. Qizgʻin yigʻilishdan keyin taklif har bir oilaga 30 sotixgacha oshirildi, vakil esa gap ohangi uchun uzr soʻradi.',
  },
};
