import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { AreaErrorWords, SupposedError } from './area-error.en.ts';

const { metres, kmPlain, significant, unit } = unitsOf(russian);

const hectares = (ha: number) => unit(significant(ha, ha >= 1000 ? 4 : 3), 'ha');
const distance = (m: number) => (m >= 1000 ? kmPlain(m / 1000) : metres(m));

const supposed = ({ correlationM, bound }: SupposedError, accuracyM: number): string => {
  if (bound) return `самое большее, если точки смещены на ${metres(accuracyM)}`;
  return correlationM === null || correlationM === 0
    ? `если точки смещены на ${metres(accuracyM)}, каждая сама по себе`
    : `если точки смещены на ${metres(accuracyM)}, а соседние в пределах ${distance(correlationM)} смещены одинаково`;
};

export const areaErrorWords: AreaErrorWords = {
  clause: (error, accuracyM) => `, ${supposed(error, accuracyM)}`,
  within: (error) => `± ${hectares(error.halfWidthHa)}, точность у каждого контура своя.`,
  plusMinus: (error, accuracyM) => `± ${hectares(error.halfWidthHa)}, ${supposed(error, accuracyM)}`,
  net: (ha, to, error, accuracyM) =>
    `В итоге ${to === 'KGZ' ? 'Кыргызстану' : 'Таджикистану'}: ${hectares(ha)} ± ${hectares(error.halfWidthHa)}, ${supposed(error, accuracyM)}.`,
  settledBy: (accuracyM) => `Съёмка с точностью ${metres(accuracyM)} дала бы ответ.`,
  limits: (independentHa, systematicHa, accuracyM) =>
    `Два предела, которые не влияют на вывод, при точности ${metres(accuracyM)}: точки смещены каждая сама по себе (van Oort и др., 2005), одно стандартное отклонение, ± ${hectares(independentHa)}; все контуры сдвинуты наружу или внутрь, ± ${hectares(systematicHa)}.`,
  model:
    'Погрешность площади предполагает, что соседние точки смещены одинаково: их провела одна рука по одному снимку (Hunter & Goodchild, 1995). Берётся расстояние, при котором она больше всего: от нуля до 20 км; для линий на карте до 10 км, ведь спутниковый снимок едва ли шире, и каждая из двух линий смещена сама по себе. В 95 случаях из 100 площадь укладывается в свою погрешность.',
};
