import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { FigureMessages } from './figures.en.ts';
import text from './story.uz.json';

const { rewritten } = unitsOf(uzbek);
const subjects: Readonly<Record<string, string>> = text.figures.subjects;
const remarks: Readonly<Record<string, string>> = text.figures.remarks;

const units: Readonly<Record<string, string>> = {
  houses: 'ta uy',
  families: 'ta oila',
  people: 'kishi',
  'million-som': 'million som',
  km: 'km',
  km2: 'km²',
  ha: 'ga',
  buildings: 'ta bino va uchastka',
};

/** What a figure of others counts, what is to be said of it, and the figure with its unit. */
export const figureMessages: FigureMessages = {
  subject: (code) => subjects[code] ?? null,
  remark: (code) => remarks[code] ?? null,
  value: (value, unit, about) => `${about ? 'taxminan ' : ''}${rewritten(value)} ${units[unit] ?? unit}`,
};
