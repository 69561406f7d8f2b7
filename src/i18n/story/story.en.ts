import { formatDate } from '../language/dates.ts';
import { carriedOutEvents } from './carried-out.en.ts';
import { clashEvents } from './clashes.en.ts';
import { storyFigures } from './figures.en.ts';
import { rootEvents } from './roots.en.ts';
import { talkEvents } from './talks.en.ts';
import { tourSteps } from './tour.en.ts';
import { treatyEvents } from './treaties.en.ts';

/** The reference catalogue of the story, fetched with its tab. */
export const enStory = {
  heading: 'The story of the border',
  about:
    'What led to the treaties of March 2025, what they say, and what came of them, to early March 2026. Every event names its sources; what was not found is said to be not found.',
  tour: 'Guided tour',
  events: 'All events',
  startTour: 'Start the tour',
  previous: 'Previous',
  next: 'Next',
  keys: 'Arrow keys or a swipe go on and back.',
  stepOf: (index: number, count: number) => `Step ${index} of ${count}`,
  eventOf: (index: number, count: number) => `Event ${index} of ${count}`,
  announce: (position: string, date: string, title: string) =>
    date === '' ? `${position}: ${title}` : `${position}, ${date}: ${title}`,
  span: (from: string, until: string | null, precision: string) =>
    until === null
      ? formatDate(from, precision)
      : `${formatDate(from, precision)} – ${formatDate(until, precision)}`,
  periods: {
    roots: 'To 2020',
    clashes: '2021 and 2022',
    talks: '2023 to early March 2025',
    treaties: 'March 2025',
    'carried-out': 'Since April 2025',
  },
  placeOf: 'Place',
  openCard: (place: string) => `${place}: open its card`,
  noPlace: 'This event has no single place; the map shows the valley.',
  mapState: (line: string) => `The map shows the line as drawn on ${line}.`,
  mapStateWithPosts: (line: string, day: string) =>
    `The map shows the line as drawn on ${line} and the posts as reported by ${day}.`,
  asToday: 'Back to today’s map with all layers',
  seeBalance: 'Open the balance',
  tellsOf: 'Events of this step',
  figures: storyFigures,
  print: 'Print the story',
  printed: (address: string) => `Khujand Treaty Map, ${address}`,
  sentences: {
    ...rootEvents,
    ...clashEvents,
    ...talkEvents,
    ...treatyEvents,
    ...carriedOutEvents,
  },
  steps: tourSteps,
};

export type StoryWords = typeof enStory;
