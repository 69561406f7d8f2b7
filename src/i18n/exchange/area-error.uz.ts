import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { AreaErrorWords, SupposedError } from './area-error.en.ts';

const { metres, kmPlain, significant, unit } = unitsOf(uzbek);

const hectares = (ha: number) => unit(significant(ha, ha >= 1000 ? 4 : 3), 'ha');
const distance = (m: number) => (m >= 1000 ? kmPlain(m / 1000) : metres(m));

const supposed = ({ correlationM, bound }: SupposedError, accuracyM: number): string => {
  if (bound) return `koʻpi bilan, nuqtalar ${metres(accuracyM)} xato boʻlsa`;
  return correlationM === null || correlationM === 0
    ? `agar har bir nuqta alohida ${metres(accuracyM)} xato boʻlsa`
    : `agar nuqtalar ${metres(accuracyM)} xato boʻlib, ${distance(correlationM)} ichidagi qoʻshnilarning xatosi bir xil boʻlsa`;
};

export const areaErrorWords: AreaErrorWords = {
  clause: (error, accuracyM) => `, ${supposed(error, accuracyM)}`,
  within: (error) => `± ${hectares(error.halfWidthHa)}, har bir konturning aniqligi oʻziniki.`,
  plusMinus: (error, accuracyM) => `± ${hectares(error.halfWidthHa)}, ${supposed(error, accuracyM)}`,
  net: (ha, to, error, accuracyM) =>
    `Yakunda ${to === 'KGZ' ? 'Qirgʻizistonga' : 'Tojikistonga'}: ${hectares(ha)} ± ${hectares(error.halfWidthHa)}, ${supposed(error, accuracyM)}.`,
  settledBy: (accuracyM) => `${metres(accuracyM)} aniqlikdagi oʻlchov javob berar edi.`,
  limits: (independentHa, systematicHa, accuracyM) =>
    `Xulosaga taʼsir qilmaydigan ikki chegara, aniqlik ${metres(accuracyM)} boʻlganda: har bir nuqta alohida xato boʻlsa (van Oort va boshqalar, 2005), bitta standart ogʻish, ± ${hectares(independentHa)}; barcha konturlar tashqariga yoki ichkariga surilsa, ± ${hectares(systematicHa)}.`,
  model:
    'Maydon xatosi qoʻshni nuqtalarning xatosi bir xil degan taxminga tayanadi: ularni bir qoʻl bir suratdan chizgan (Hunter & Goodchild, 1995). Xato eng katta boʻladigan masofa olinadi: noldan 20 km gacha; xaritadagi chiziqlar uchun 10 km gacha, chunki sunʼiy yoʻldosh surati undan deyarli keng emas, ikki chiziqning har biri oʻz xatosiga ega. Maydon 100 holatdan 95 tasida shu xato doirasida boʻladi.',
};
