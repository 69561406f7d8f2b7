import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { AreaErrorWords, SupposedError } from './area-error.en.ts';

const { metres, kmPlain, significant, unit } = unitsOf(kyrgyz);

const hectares = (ha: number) => unit(significant(ha, ha >= 1000 ? 4 : 3), 'ha');
const distance = (m: number) => (m >= 1000 ? kmPlain(m / 1000) : metres(m));

const supposed = ({ correlationM, bound }: SupposedError, accuracyM: number): string => {
  if (bound) return `эң көп дегенде, чекиттер ${metres(accuracyM)} жылышса`;
  return correlationM === null || correlationM === 0
    ? `эгер ар бир чекит өзүнчө ${metres(accuracyM)} жылышса`
    : `эгер чекиттер ${metres(accuracyM)} жылышып, ${distance(correlationM)} ичиндеги коңшулар бирдей жылышса`;
};

export const areaErrorWords: AreaErrorWords = {
  clause: (error, accuracyM) => `, ${supposed(error, accuracyM)}`,
  within: (error) => `± ${hectares(error.halfWidthHa)}, ар бир контурдун тактыгы өзүнчө.`,
  plusMinus: (error, accuracyM) => `± ${hectares(error.halfWidthHa)}, ${supposed(error, accuracyM)}`,
  net: (ha, to, error, accuracyM) =>
    `Жыйынтыгында ${to === 'KGZ' ? 'Кыргызстанга' : 'Тажикстанга'}: ${hectares(ha)} ± ${hectares(error.halfWidthHa)}, ${supposed(error, accuracyM)}.`,
  settledBy: (accuracyM) => `${metres(accuracyM)} тактыктагы өлчөө жооп бермек.`,
  limits: (independentHa, systematicHa, accuracyM) =>
    `Корутундуга таасир этпеген эки чек, тактык ${metres(accuracyM)} болгондо: ар бир чекит өзүнчө жылышса (van Oort ж. б., 2005), бир стандарттык четтөө, ± ${hectares(independentHa)}; бардык контурлар сыртка же ичке жылышса, ± ${hectares(systematicHa)}.`,
  model:
    'Аянттын катасы коңшу чекиттер бирдей жылышат деген божомолго таянат: аларды бир кол бир сүрөттөн чийген (Hunter & Goodchild, 1995). Ката эң чоң болгон аралык алынат: нөлдөн 20 кмге чейин; картадагы сызыктар үчүн 10 кмге чейин, анткени спутник сүрөтү андан анча деле кең эмес, жана эки сызыктын ар бири өзүнчө жылышат. Аянт 100 учурдун 95инде ушул катанын чегинде болот.',
};
