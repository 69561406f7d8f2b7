import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { FigureMessages } from './figures.en.ts';
import text from './story.tg.json';

const { rewritten } = unitsOf(tajik);
const subjects: Readonly<Record<string, string>> = text.figures.subjects;
const remarks: Readonly<Record<string, string>> = text.figures.remarks;

const units: Readonly<Record<string, string>> = {
  houses: 'хона',
  families: 'оила',
  people: 'нафар',
  'million-som': 'миллион сом',
  km: 'км',
  km2: 'км²',
  ha: 'га',
  buildings: 'бино ва қитъа',
};

/** What a figure of others counts, what is to be said of it, and the figure with its unit. */
export const figureMessages: FigureMessages = {
  subject: (code) => subjects[code] ?? null,
  remark: (code) => remarks[code] ?? null,
  value: (value, unit, about) => `${about ? 'тақрибан ' : ''}${rewritten(value)} ${units[unit] ?? unit}`,
};
