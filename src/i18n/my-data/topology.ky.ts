import { countryName as party } from '../atlas/countries.ky.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { TopologyWords } from './topology.en.ts';

const { distance, ownHectares: ha, percent, whole } = unitsOf(kyrgyz);

const list = (features: readonly number[]) =>
  features.slice(0, 6).map(whole).join(', ') + (features.length > 6 ? ' …' : '');
const share = (part: number) => (part < 0.001 ? `< ${percent(0.1)}` : percent(100 * part, 1));

export const topologyWords: TopologyWords = {
  looking: (part) => `Боштуктар, кабатташуулар жана тараптар изделүүдө: ${percent(Math.floor(100 * part))}`,
  gaps: (count) => `Боштуктар (${whole(count)})`,
  gap: (features, hectares, widthM, kind) =>
    `${kind === 'enclosed' ? 'Курчаган объекттер' : 'Тасманын эки жагындагы объекттер'} ${list(features)}: ${ha(hectares)}, туурасы ${kind === 'enclosed' ? 'орточо' : 'эң көбү'} ${distance(widthM)}`,
  gapsNote: (seamM, widestM) =>
    `Тилкелердин ортосунда эч бири жаппаган жер: курчалганы канча болсо да, тасмалары эң көбү ${distance(widestM)}. ${distance(seamM)}ден ичкеси – тегеректөө.`,
  gapsUnlooked: 'Боштуктар изделген жок: тилкелер бул үчүн өтө чаташ жатат.',
  zoomToGap: (features) => `${list(features)} объекттеринин ортосундагы боштукту көрсөтүү`,
  allowGap: 'Уруксат берүү',
  forbidGap: 'Уруксатты алуу',
  gapLabel: (features, isAllowed) =>
    `${list(features)} объекттеринин ортосундагы боштук: ${isAllowed ? 'уруксатты алуу' : 'уруксат берүү'}`,
  allowedGaps: (count) => `Уруксат берилген боштуктар (${whole(count)})`,
  allowedNote: 'Буларга уруксат бергенсиз; ал файл менен кошо сакталат.',
  widestGap: 'Тасма, эң көбү',
  seam: 'Тегеректөө чеги',
  seams: (count, seamM) =>
    `${distance(seamM)}ден ичке, тегеректөө деп алынган кабатташуулар: ${whole(count)}.`,
  overlapsUnmeasured: (count) =>
    `Жери орток же чектеринин тегеректелиши гана орток дагы жуптар; өлчөнгөн эмес: ${whole(count)}.`,
  line: (count) => `Сызыктын жанында (${whole(count)})`,
  lineNote: (errorM, stretchesKnown) =>
    `Кол коюлганга чейин OpenStreetMap чийген сызык кесип өткөн же чети аны бойлоп, сызыктын өзү жылышы мүмкүн болгон аралыктан алыс эмес жүргөн тилкелер. ${stretchesKnown ? `Ал – эң жакын бөлүктүн күтүлгөн катасынын эки эсеси; ал белгисиз жерде ${distance(errorM)}.` : `Бөлүктөрдүн күтүлгөн каталары жүктөлгөн жок: бардык жерде ${distance(errorM)} алынды.`}`,
  lineItem: ({ feature, shares, alongM, alongOffM, beyondM, lineErrorM }) =>
    [
      `${whole(feature)}-объект: ${shares === null ? 'сызык боюнча бөлүнгөн жок' : shares.map(([country, part]) => `${party(country)} ${share(part)}`).join(', ')}`,
      ...(beyondM > 0.01 ? [`сызыктан ${distance(beyondM)} ары өтөт`] : []),
      ...(alongM > 0 ? [`чети аны ${distance(alongM)} бойлойт, эң көп айырма ${distance(alongOffM)}`] : []),
      ...(lineErrorM > 0 ? [`ал жерде сызыктын өзү ${distance(lineErrorM)} жылышы мүмкүн`] : []),
    ].join('; '),
};
