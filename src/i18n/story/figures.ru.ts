import { pluralsOf } from '../language/plurals.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { FigureMessages } from './figures.en.ts';
import text from './story.ru.json';

const { rewritten } = unitsOf(russian);
const plural = pluralsOf(russian);
const subjects: Readonly<Record<string, string>> = text.figures.subjects;
const remarks: Readonly<Record<string, string>> = text.figures.remarks;

const units: Readonly<Record<string, string>> = {
  'million-som': 'млн сомов',
  km: 'км',
  km2: 'км²',
  ha: 'га',
  buildings: 'построек и участков',
};

const nouns: Readonly<Record<string, { readonly one: string; readonly few: string; readonly many: string }>> =
  {
    houses: { one: 'дом', few: 'дома', many: 'домов' },
    families: { one: 'семья', few: 'семьи', many: 'семей' },
    people: { one: 'человек', few: 'человека', many: 'человек' },
  };
/** After «около» stands the genitive. */
const nounsAbout: typeof nouns = {
  houses: { one: 'дома', few: 'домов', many: 'домов' },
  families: { one: 'семьи', few: 'семей', many: 'семей' },
  people: { one: 'человека', few: 'человек', many: 'человек' },
};

function unitOf(unit: string, value: string, about: boolean): string {
  const forms = (about ? nounsAbout : nouns)[unit];
  return forms ? plural(Number(value.replaceAll(',', '')), forms) : (units[unit] ?? unit);
}

/** What a figure of others counts, what is to be said of it, and the figure with its unit. */
export const figureMessages: FigureMessages = {
  subject: (code) => subjects[code] ?? null,
  remark: (code) => remarks[code] ?? null,
  value: (value, unit, about) => `${about ? 'около ' : ''}${rewritten(value)} ${unitOf(unit, value, about)}`,
};
