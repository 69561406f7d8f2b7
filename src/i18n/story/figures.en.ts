import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { rewritten } = unitsOf(english);

const topics = {
  lengths: 'How long is the line?',
  totals: 'How much land?',
  casualties: 'Killed and injured',
  displaced: 'Evacuated',
  houses: 'How many houses?',
  support: 'Payments to those who moved',
  traffic: 'Crossings of 13–17 March 2025',
  fence: 'How long is the fence?',
};

const subjects: Readonly<Record<string, string>> = {
  inventory: 'Houses in the joint inventory',
  exchanged: 'Houses exchanged',
  'being-handed-over': 'Houses being handed over',
  'to-be-handed-over': 'Houses to be handed over',
  'handed-over-so-far': 'Houses handed over so far',
  'planned-for-dostuk': 'Houses planned for Dostuk’s residents',
  'built-zhany-dostuk': 'Houses built in Zhany Dostuk',
  'built-razzakov': 'Houses built in Razzakov village',
  'built-maksat': 'Houses built in Maksat',
  'built-all': 'Houses built in all',
  'families-zhany-dostuk': 'Families in Zhany Dostuk',
  'killed-2021-kgz': 'Killed in April 2021, citizens of Kyrgyzstan',
  'killed-2021-tjk': 'Killed in April 2021, citizens of Tajikistan',
  'killed-2022-kgz': 'Killed in September 2022, Kyrgyzstan',
  'killed-2022-tjk': 'Killed in September 2022, Tajikistan',
  'civilians-killed-2022': 'Civilians killed in September 2022, both countries',
  'civilians-injured-2022': 'Civilians injured in September 2022, both countries',
  'evacuated-2022': 'Residents evacuated in Kyrgyzstan, September 2022',
  'support-total': 'Paid in all',
  'support-each': 'Paid to each of them',
  'support-people': 'People paid',
  'crossed-all': 'Crossings in all',
  'crossed-kairagach': 'At Kairagach',
  'crossed-kyzyl-bel': 'At Kyzyl-Bel',
  'crossed-by-air': 'By air',
  'planned-2025': 'Planned for 2025',
  'planned-2026': 'Planned for 2026, further',
  'mesh-done': 'Mesh done',
  'razor-done': 'Razor wire done',
  'barbed-done': 'Barbed wire done',
  'wire-done': 'Wire done',
  'leilek-done': 'Done in Leilek district',
  'all-done': 'Done',
  'all-done-2025': 'Done by the end of 2025',
  'buildings-on-line': 'In the way of the fence',
};

const notes: Readonly<Record<string, string>> = {
  'as-of-19-september': 'as of 19 September 2022; later official totals were not verified',
  'civilians-documented-at-least': 'at least; documented civilians, not to be mixed with the overall tolls',
  'civilians-documented-up-to': 'up to; in eight or more incidents',
  'whole-batken-region': 'the whole of Batken region',
  'sughd-region': 'in Sughd region',
  'with-133-lots': 'with 133 empty lots, 8 social buildings and a border post',
  'with-84-lots': 'with 84 empty lots, 12 social buildings and two border posts',
  'at-kok-terek': 'at Kok-Terek',
  'somoniyon-and-dakhma': 'at Somoniyon and Dakhma, about 20 ha',
  'parts-add-up': 'the parts add up to it',
  'regions-sum-to-299': 'its parts, 225.5 and 73.5, add up to 299',
  'paid-to-75-people': 'to 75 people',
  'more-than': 'more than',
  nearly: 'nearly',
  'two-districts': 'Batken 84.806 and Leilek 31.1525',
  'buildings-and-plots': 'buildings and plots, in Zhany-Zher and Ken-Talaa',
};

const units: Readonly<Record<string, string>> = {
  houses: 'houses',
  families: 'families',
  people: 'people',
  thousand: 'thousand',
  'million-som': 'million som',
  km: 'km',
  km2: 'km²',
  ha: 'ha',
  buildings: 'in number',
};

/** Figures that others gave, each with its author. */
export const storyFigures = {
  heading: 'Figures side by side',
  note: 'Each as its author gave it. They count different things at different times; none is merged with another or averaged.',
  topics,
  subject: (code: string) => subjects[code] ?? null,
  remark: (code: string) => notes[code] ?? null,
  value: (value: string, unit: string, about: boolean) =>
    `${about ? 'about ' : ''}${rewritten(value)} ${units[unit] ?? unit}`,
};
