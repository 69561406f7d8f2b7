import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { km, measured, signed, unit, written } = unitsOf(uzbek);
const formatDate = datesOf(uzbek);

const events = {
  protocol: 'Bishkekda bayonnoma va yakuniy hujjatlar imzolandi',
  signed: 'Bishkekda chegara toʻgʻrisidagi shartnoma imzolandi; ikki oʻtkazish punkti qayta ochildi',
  khujand: 'Xoʻjandda uch chegara tutashgan nuqta toʻgʻrisidagi shartnoma imzolandi; stela ochildi',
  posts: 'Karamik va Bor-Dobo punktlari qayta ochilgani xabar qilindi',
};

const afterEvent: Readonly<Record<keyof typeof events, string>> = {
  protocol: '2025-yil 21-fevraldagi yakuniy hujjatlardan keyin',
  signed: '2025-yil 13-martdagi imzolashdan keyin',
  khujand: '2025-yil 31-martdagi Xoʻjand shartnomasidan keyin',
  posts: '2025-yil 31-martdagi Xoʻjand shartnomasidan keyin',
};

export const compareWords: LateWords['compare'] = {
  heading: 'Chiziq oldin va keyin',
  about:
    'OpenStreetMap ishtirokchilari chiziqni chizmama-chizma qanday chizgani. Sana — nashr sanasi; maʼlumotning oʻzi bir–sakkiz kun eskiroq va nazoratni emas, tahrirlarni bildiradi. “Oldin” — 2025-yil 13-martdagi imzolashgacha boʻlgan oxirgi chizma.',
  modes: { before: 'Oldin', swipe: 'Surish', after: 'Keyin' },
  time: 'Chizma sanasi',
  play: 'Ijro etish',
  pause: 'Toʻxtatish',
  release: 'Chizma sanasi',
  length: 'Uzunligi',
  notKnown: 'nomaʼlum',
  sinceBefore: 'Oldingi chizmadan beri',
  longer: (value) => unit(signed(value, 2), 'km'),
  moved: (toTjk, toKgz) =>
    toTjk + toKgz < 0.5
      ? 'hech bir yer boshqa tomonga oʻtmagan'
      : `qayta chizilgan: Tojikistonga ${measured(toTjk)}, Qirgʻizistonga ${measured(toKgz)}`,
  dateInWords: (date, lengthKm, event) => {
    const when = event ? afterEvent[event] : 'shartnomadan oldin';
    return lengthKm === null
      ? `${formatDate(date)}dagi chizma, ${when}`
      : `${formatDate(date)}dagi chizma, ${when}; chiziq uzunligi ${km(lengthKm, 2)}`;
  },
  event: (id) => events[id],
  stepNote:
    'Sanalar boʻylab yurganda xarita har bir chizma nimani oʻzgartirganini koʻrsatadi: yangi chiziq — qalin, endi chizilmaydigani — uzuq-uzuq, avval oʻzgargan yer — och rangda.',
  comparedWith: (date) => `Xaritada: ${formatDate(date)}dagi chizmadan keyin nima yangi.`,
  official: (value) => `Rasmiy uzunlik: ${written(value, 'km')} (Qirgʻiziston tomoni, 2025-yil 19-mart).`,
};
