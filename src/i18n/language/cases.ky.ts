/** Endings that a word takes in a sentence, by its last vowel: 13-марты → 13-мартында, Кыргызстан → Кыргызстанга. */
const ended = (date: string, back: string, front: string, year: string) => {
  if (/жыл$/.test(date)) return `${date}${year}`;
  if (/[ыу]$/.test(date)) return `${date}${back}`;
  return /и$/.test(date) ? `${date}${front}` : date;
};

/** On a date: 2025-жылдын 13-мартында. */
export const onDate = (date: string) => ended(date, 'нда', 'нде', 'ы');
/** Of a date, before a noun: 2025-жылдын 13-мартындагы. */
export const ofDate = (date: string) => ended(date, 'ндагы', 'ндеги', 'дагы');
/** From a date on: 2025-жылдын 13-мартынан. */
export const fromDate = (date: string) => ended(date, 'нан', 'нен', 'дан');
/** Up to a date: 2025-жылдын 13-мартына. */
export const toDate = (date: string) => ended(date, 'на', 'не', 'га');

const isCountry = (name: string) => name.endsWith('стан');

/** To a country; another party's name stays as it is. */
export const toCountry = (name: string) => (isCountry(name) ? `${name}га` : `${name} тарабына`);
export const fromCountry = (name: string) => (isCountry(name) ? `${name}дан` : `${name} тарабынан`);
export const inCountry = (name: string) => (isCountry(name) ? `${name}да` : `${name} аймагында`);
