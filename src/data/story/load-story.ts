import events from '../../../geodata/events.json?url';
import tour from '../../../geodata/tour.json?url';
import { parseEvents, parseTour } from '../../core/atlas/event.ts';
import type { StoryData } from '../../core/story/story-view.ts';
import type { LoadProblem } from '../atlas/fetch-file.ts';
import { loadShipped } from '../atlas/load-atlas.ts';

/** The events and the tour, which are fetched when the story is first opened. */
export async function loadStory(report: (problem: LoadProblem) => void): Promise<StoryData> {
  const [eventsById, stepsById] = await Promise.all([
    loadShipped(events, 'events', parseEvents, report),
    loadShipped(tour, 'tour', parseTour, report),
  ]);
  return { events: eventsById, tour: stepsById };
}
