import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import { uzCarriedOut } from './carried-out.uz.ts';
import { uzClashes } from './clashes.uz.ts';
import { uzFigures } from './figures.uz.ts';
import { uzRoots } from './roots.uz.ts';
import type { StoryWords } from './story.en.ts';
import { uzTalks } from './talks.uz.ts';
import { uzTour } from './tour.uz.ts';
import { uzTreaties } from './treaties.uz.ts';

const formatDate = datesOf(uzbek);

export const uzStory: StoryWords = {
  heading: 'Chegara tarixi',
  about:
    '2025-yil mart shartnomalariga nima olib kelgani, ularda nima deyilgani va 2026-yil mart boshigacha nima boʻlgani. Har bir voqeada manbalari koʻrsatilgan; topilmagan narsa topilmadi deb aytilgan.',
  tour: 'Bosqichlar',
  events: 'Barcha voqealar',
  startTour: 'Bosqichlarni boshlash',
  previous: 'Oldingi',
  next: 'Keyingi',
  keys: 'Strelkalar yoki surish bilan oldinga va ortga.',
  stepOf: (index, count) => `${count} bosqichdan ${index}-bosqich`,
  eventOf: (index, count) => `${count} voqeadan ${index}-voqea`,
  announce: (position, date, title) =>
    date === '' ? `${position}: ${title}` : `${position}, ${date}: ${title}`,
  span: (from, until, precision) =>
    until === null
      ? formatDate(from, precision)
      : `${formatDate(from, precision)} – ${formatDate(until, precision)}`,
  periods: {
    roots: '2020-yilgacha',
    clashes: '2021 va 2022-yillar',
    talks: '2023-yildan 2025-yil mart boshigacha',
    treaties: '2025-yil mart',
    'carried-out': '2025-yil apreldan beri',
  },
  placeOf: 'Joyi',
  openCard: (place) => `${place}: kartochkasini ochish`,
  noPlace: 'Bu voqeaning aniq bitta joyi yoʻq; xarita vodiyni koʻrsatadi.',
  mapState: (line) => `Xarita chiziqni ${line}dagi chizmada koʻrsatadi.`,
  mapStateWithPosts: (line, day) =>
    `Xarita chiziqni ${line}dagi chizmada, punktlarni esa ${day}gacha boʻlgan xabarlarga koʻra koʻrsatadi.`,
  asToday: 'Barcha qatlamli bugungi xaritaga qaytish',
  seeBalance: 'Balansni ochish',
  tellsOf: 'Shu bosqichdagi voqealar',
  figures: uzFigures,
  print: 'Tarixni chop etish',
  printed: (address) => `Xoʻjand shartnomasi xaritasi, ${address}`,
  sentences: {
    ...uzRoots,
    ...uzClashes,
    ...uzTalks,
    ...uzTreaties,
    ...uzCarriedOut,
  },
  steps: uzTour,
};
