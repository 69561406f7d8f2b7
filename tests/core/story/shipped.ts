import { parseEvents, parseTour } from '../../../src/core/atlas/event.ts';
import type { StoryData } from '../../../src/core/story/story-view.ts';
import { committed } from '../../geodata/pipeline/authored-tables.ts';

/** The story as it is shipped. */
export const shippedStory = (): StoryData => ({
  events: parseEvents(JSON.parse(committed('events.json'))).items,
  tour: parseTour(JSON.parse(committed('tour.json'))).items,
});
