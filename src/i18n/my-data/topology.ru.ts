import { countryName as party } from '../atlas/countries.ru.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { TopologyWords } from './topology.en.ts';

const { distance, ownHectares: ha, percent, whole } = unitsOf(russian);

const list = (features: readonly number[]) =>
  features.slice(0, 6).map(whole).join(', ') + (features.length > 6 ? ' …' : '');
const share = (part: number) => (part < 0.001 ? `< ${percent(0.1)}` : percent(100 * part, 1));

export const topologyWords: TopologyWords = {
  looking: (part) => `Поиск промежутков, наложений и сторон: ${percent(Math.floor(100 * part))}`,
  gaps: (count) => `Промежутки (${whole(count)})`,
  gap: (features, hectares, widthM, kind) =>
    `${kind === 'enclosed' ? 'Окружён объектами' : 'Полоса между объектами'} ${list(features)}: ${ha(hectares)}, ширина ${kind === 'enclosed' ? 'в среднем' : 'до'} ${distance(widthM)}`,
  gapsNote: (seamM, widestM) =>
    `Земля между участками, которую не покрывает ни один: окружённая ими, любой величины, и полосы до ${distance(widestM)}. Уже ${distance(seamM)} — округление.`,
  gapsUnlooked: 'Промежутки не искали: участки лежат для этого слишком запутанно.',
  zoomToGap: (features) => `Показать промежуток между объектами ${list(features)}`,
  allowGap: 'Допустить',
  forbidGap: 'Больше не допускать',
  gapLabel: (features, isAllowed) =>
    `${isAllowed ? 'Больше не допускать' : 'Допустить'} промежуток между объектами ${list(features)}`,
  allowedGaps: (count) => `Допущенные промежутки (${whole(count)})`,
  allowedNote: 'Вы их допустили; это запоминается вместе с файлом.',
  widestGap: 'Полосы до',
  seam: 'Округление до',
  seams: (count, seamM) => `Наложений уже ${distance(seamM)}, принятых за округление: ${whole(count)}.`,
  overlapsUnmeasured: (count) =>
    `Ещё пары с общей землёй или только с округлением общего края; не измерены: ${whole(count)}.`,
  line: (count) => `У линии (${whole(count)})`,
  lineNote: (errorM, stretchesKnown) =>
    `Участки, которые пересекает линия, как она была в OpenStreetMap до подписания, или край которых идёт вдоль неё не дальше, чем может быть смещена сама линия. ${stretchesKnown ? `Это удвоенная ожидаемая погрешность ближайшего отрезка; ${distance(errorM)}, где она неизвестна.` : `Ожидаемые погрешности отрезков загрузить не удалось: везде принято ${distance(errorM)}.`}`,
  lineItem: ({ feature, shares, alongM, alongOffM, beyondM, lineErrorM }) =>
    [
      `Объект ${whole(feature)}: ${shares === null ? 'по линии не разделён' : shares.map(([country, part]) => `${party(country)} ${share(part)}`).join(', ')}`,
      ...(beyondM > 0.01 ? [`заходит за линию на ${distance(beyondM)}`] : []),
      ...(alongM > 0 ? [`край идёт вдоль неё ${distance(alongM)}, не дальше ${distance(alongOffM)}`] : []),
      ...(lineErrorM > 0 ? [`сама линия там может быть смещена на ${distance(lineErrorM)}`] : []),
    ].join('; '),
};
