import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { AreaErrorWords, SupposedError } from './area-error.en.ts';

const { metres, kmPlain, significant, unit } = unitsOf(tajik);

const hectares = (ha: number) => unit(significant(ha, ha >= 1000 ? 4 : 3), 'ha');
const distance = (m: number) => (m >= 1000 ? kmPlain(m / 1000) : metres(m));

const supposed = ({ correlationM, bound }: SupposedError, accuracyM: number): string => {
  if (bound) return `на бештар, агар нуқтаҳо ${metres(accuracyM)} хато дошта бошанд`;
  return correlationM === null || correlationM === 0
    ? `агар ҳар нуқта алоҳида ${metres(accuracyM)} хато дошта бошад`
    : `агар нуқтаҳо ${metres(accuracyM)} хато дошта бошанд ва ҳамсояҳо дар доираи ${distance(correlationM)} якхела хато дошта бошанд`;
};

export const areaErrorWords: AreaErrorWords = {
  clause: (error, accuracyM) => `, ${supposed(error, accuracyM)}`,
  within: (error) => `± ${hectares(error.halfWidthHa)}, дақиқии ҳар контур аз они худаш.`,
  plusMinus: (error, accuracyM) => `± ${hectares(error.halfWidthHa)}, ${supposed(error, accuracyM)}`,
  net: (ha, to, error, accuracyM) =>
    `Дар натиҷа ба ${to === 'KGZ' ? 'Қирғизистон' : 'Тоҷикистон'}: ${hectares(ha)} ± ${hectares(error.halfWidthHa)}, ${supposed(error, accuracyM)}.`,
  settledBy: (accuracyM) => `Андозагирӣ бо дақиқии ${metres(accuracyM)} ҷавоб медод.`,
  limits: (independentHa, systematicHa, accuracyM) =>
    `Ду ҳудуд, ки ба хулоса таъсир намерасонанд, ҳангоми дақиқии ${metres(accuracyM)}: ҳар нуқта алоҳида хато дошта бошад (van Oort ва дигарон, 2005), як инҳирофи стандартӣ, ± ${hectares(independentHa)}; ҳамаи контурҳо ба берун ё дарун кӯчида бошанд, ± ${hectares(systematicHa)}.`,
  model:
    'Хатои масоҳат чунин фарз мекунад, ки нуқтаҳои ҳамсоя якхела хато доранд: онҳоро як даст аз як акс кашидааст (Hunter & Goodchild, 1995). Масофае гирифта мешавад, ки хато дар он аз ҳама калон аст: аз сифр то 20 км; барои хатҳои харита то 10 км, зеро акси моҳвора аз он қариб васеътар нест, ва ҳар яке аз ду хат алоҳида хато дорад. Масоҳат дар 95 ҳолат аз 100 дар доираи хатои худ аст.',
};
