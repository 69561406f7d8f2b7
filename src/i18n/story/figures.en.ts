import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';
import text from './story.en.json';

const { rewritten } = unitsOf(english);

const subjects: Readonly<Record<string, string>> = text.figures.subjects;
const remarks: Readonly<Record<string, string>> = text.figures.remarks;

const units: Readonly<Record<string, string>> = {
  houses: 'houses',
  families: 'families',
  people: 'people',
  'million-som': 'million som',
  km: 'km',
  km2: 'km²',
  ha: 'ha',
  buildings: 'buildings and plots',
};

/** What a figure of others counts, what is to be said of it, and the figure with its unit. */
export const figureMessages = {
  subject: (code: string) => subjects[code] ?? null,
  remark: (code: string) => remarks[code] ?? null,
  value: (value: string, unit: string, about: boolean) =>
    `${about ? 'about ' : ''}${rewritten(value)} ${units[unit] ?? unit}`,
};

export type FigureMessages = typeof figureMessages;
