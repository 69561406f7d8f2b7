import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { FigureMessages } from './figures.en.ts';
import text from './story.ky.json';

const { rewritten } = unitsOf(kyrgyz);
const subjects: Readonly<Record<string, string>> = text.figures.subjects;
const remarks: Readonly<Record<string, string>> = text.figures.remarks;

const units: Readonly<Record<string, string>> = {
  houses: 'үй',
  families: 'үй-бүлө',
  people: 'киши',
  'million-som': 'млн сом',
  km: 'км',
  km2: 'км²',
  ha: 'га',
  buildings: 'имарат жана жер тилкеси',
};

/** What a figure of others counts, what is to be said of it, and the figure with its unit. */
export const figureMessages: FigureMessages = {
  subject: (code) => subjects[code] ?? null,
  remark: (code) => remarks[code] ?? null,
  value: (value, unit, about) => `${about ? 'болжол менен ' : ''}${rewritten(value)} ${units[unit] ?? unit}`,
};
