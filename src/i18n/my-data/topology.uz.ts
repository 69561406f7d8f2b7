import { countryName as party } from '../atlas/countries.uz.ts';
import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { TopologyWords } from './topology.en.ts';

const { distance, ownHectares: ha, percent, whole } = unitsOf(uzbek);

const list = (features: readonly number[]) =>
  features.slice(0, 6).map(whole).join(', ') + (features.length > 6 ? ' …' : '');
const share = (part: number) => (part < 0.001 ? `< ${percent(0.1)}` : percent(100 * part, 1));

export const topologyWords: TopologyWords = {
  looking: (part) =>
    `Boʻshliqlar, ustma-ust tushganlar va tomonlar qidirilmoqda: ${percent(Math.floor(100 * part))}`,
  gaps: (count) => `Boʻshliqlar (${whole(count)})`,
  gap: (features, hectares, widthM, kind) =>
    `${kind === 'enclosed' ? 'Oʻrab turgan obyektlar' : 'Tasmaning ikki yonidagi obyektlar'} ${list(features)}: ${ha(hectares)}, eni ${kind === 'enclosed' ? 'oʻrtacha' : 'koʻpi bilan'} ${distance(widthM)}`,
  gapsNote: (seamM, widestM) =>
    `Uchastkalar orasida hech biri qoplamagan yer: oʻralgani har qancha boʻlsa ham, tasmalari ${distance(widestM)} gacha. ${distance(seamM)} dan ensizi yaxlitlashdir.`,
  gapsUnlooked: 'Boʻshliqlar qidirilmadi: uchastkalar buning uchun juda chigal joylashgan.',
  zoomToGap: (features) => `${list(features)} obyektlar orasidagi boʻshliqni koʻrsatish`,
  allowGap: 'Ruxsat berish',
  forbidGap: 'Ruxsatni olish',
  gapLabel: (features, isAllowed) =>
    `${list(features)} obyektlar orasidagi boʻshliq: ${isAllowed ? 'ruxsatni olish' : 'ruxsat berish'}`,
  allowedGaps: (count) => `Ruxsat berilgan boʻshliqlar (${whole(count)})`,
  allowedNote: 'Bularga ruxsat bergansiz; bu fayl bilan birga eslab qolinadi.',
  widestGap: 'Tasma, koʻpi bilan',
  seam: 'Yaxlitlash chegarasi',
  seams: (count, seamM) =>
    `${distance(seamM)} dan ensiz, yaxlitlash deb olingan ustma-ust tushganlar: ${whole(count)}.`,
  overlapsUnmeasured: (count) =>
    `Umumiy yeri yoki faqat chegarasining yaxlitlanishi umumiy boʻlgan yana juftlar; oʻlchanmagan: ${whole(count)}.`,
  line: (count) => `Chiziq yonida (${whole(count)})`,
  lineNote: (errorM, stretchesKnown) =>
    `Imzolashdan oldin OpenStreetMapda chizilgan chiziq kesib oʻtgan yoki cheti u boʻylab chiziqning oʻzi xato boʻlishi mumkin boʻlgan masofadan uzoqlashmay yurgan uchastkalar. ${stretchesKnown ? `Bu eng yaqin qismning kutilayotgan xatosining ikki baravari; u nomaʼlum joyda ${distance(errorM)}.` : `Qismlarning kutilayotgan xatolari yuklanmadi: hamma joyda ${distance(errorM)} olindi.`}`,
  lineItem: ({ feature, shares, alongM, alongOffM, beyondM, lineErrorM }) =>
    [
      `${whole(feature)}-obyekt: ${shares === null ? 'chiziq boʻyicha boʻlinmadi' : shares.map(([country, part]) => `${party(country)} ${share(part)}`).join(', ')}`,
      ...(beyondM > 0.01 ? [`chiziqdan ${distance(beyondM)} oʻtadi`] : []),
      ...(alongM > 0
        ? [`chetining ${distance(alongM)} qismi u boʻylab yuradi, farqi koʻpi bilan ${distance(alongOffM)}`]
        : []),
      ...(lineErrorM > 0 ? [`u yerda chiziqning oʻzi ${distance(lineErrorM)} xato boʻlishi mumkin`] : []),
    ].join('; '),
};
