import { countryName as party } from '../atlas/countries.tg.ts';
import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { TopologyWords } from './topology.en.ts';

const { distance, ownHectares: ha, percent, whole } = unitsOf(tajik);

const list = (features: readonly number[]) =>
  features.slice(0, 6).map(whole).join(', ') + (features.length > 6 ? ' …' : '');
const share = (part: number) => (part < 0.001 ? `< ${percent(0.1)}` : percent(100 * part, 1));

export const topologyWords: TopologyWords = {
  looking: (part) => `Ҷустуҷӯи фосилаҳо, ҳампӯшӣ ва тарафҳо: ${percent(Math.floor(100 * part))}`,
  gaps: (count) => `Фосилаҳо (${whole(count)})`,
  gap: (features, hectares, widthM, kind) =>
    `${kind === 'enclosed' ? 'Дар иҳотаи объектҳои' : 'Рахи байни объектҳои'} ${list(features)}: ${ha(hectares)}, бараш ${kind === 'enclosed' ? 'ба ҳисоби миёна' : 'то'} ${distance(widthM)}`,
  gapsNote: (seamM, widestM) =>
    `Замини байни қитъаҳо, ки ягонтоашон намепӯшонад: он чи иҳота шудааст, ҳар қадар бошад, ва рахҳо то ${distance(widestM)}. Тангтар аз ${distance(seamM)} яклухткунист.`,
  gapsUnlooked: 'Фосилаҳо ҷустуҷӯ нашуданд: қитъаҳо барои ин хеле печида ҷойгиранд.',
  zoomToGap: (features) => `Фосилаи байни объектҳои ${list(features)}-ро нишон додан`,
  allowGap: 'Иҷозат додан',
  forbidGap: 'Дигар иҷозат надодан',
  gapLabel: (features, isAllowed) =>
    `Фосилаи байни объектҳои ${list(features)}: ${isAllowed ? 'дигар иҷозат надодан' : 'иҷозат додан'}`,
  allowedGaps: (count) => `Фосилаҳои иҷозатдодашуда (${whole(count)})`,
  allowedNote: 'Шумо ба онҳо иҷозат додед; ин бо файл дар хотир мемонад.',
  widestGap: 'Рахҳо то',
  seam: 'Яклухткунӣ то',
  seams: (count, seamM) =>
    `Ҳампӯшиҳои тангтар аз ${distance(seamM)}, ки яклухткунӣ ҳисоб шуданд: ${whole(count)}.`,
  overlapsUnmeasured: (count) =>
    `Боз ҷуфтҳое, ки замини умумӣ ё танҳо яклухткунии канор доранд; чен нашудаанд: ${whole(count)}.`,
  line: (count) => `Дар назди хат (${whole(count)})`,
  lineNote: (errorM, stretchesKnown) =>
    `Қитъаҳое, ки хати пеш аз имзо дар OpenStreetMap кашидашуда мебурад ё канорашон дар баробари он на дуртар аз хатои эҳтимолии худи хат меравад. ${stretchesKnown ? `Ин ду баробари хатои интизоршавандаи порчаи наздиктарин аст; ҷое ки он маълум нест, ${distance(errorM)}.` : `Хатоҳои интизоршавандаи порчаҳо бор нашуданд: дар ҳама ҷо ${distance(errorM)} гирифта шуд.`}`,
  lineItem: ({ feature, shares, alongM, alongOffM, beyondM, lineErrorM }) =>
    [
      `Объекти ${whole(feature)}: ${shares === null ? 'аз рӯи хат тақсим нашуд' : shares.map(([country, part]) => `${party(country)} ${share(part)}`).join(', ')}`,
      ...(beyondM > 0.01 ? [`аз хат ${distance(beyondM)} мегузарад`] : []),
      ...(alongM > 0
        ? [`канораш ${distance(alongM)} дар баробари он меравад, на дуртар аз ${distance(alongOffM)}`]
        : []),
      ...(lineErrorM > 0 ? [`худи хат дар он ҷо метавонад ${distance(lineErrorM)} хато дошта бошад`] : []),
    ].join('; '),
};
