import type { EventId, StepId } from '../../core/story/event-ids.ts';
import type { StoryItem, StoryView } from '../../core/story/story-view.ts';
import type { TopicId } from '../../core/story/topics.ts';
import type { StoryWords } from '../../i18n/story/story.en.ts';

/** The story's words; a catalogue that lacks the sentence of an event, a step or a topic does not compile. */
export type ToldStory = StoryWords & {
  readonly sentences: Readonly<Record<EventId, Told>>;
  readonly steps: Readonly<Record<StepId, Told>>;
  readonly figures: { readonly topics: Readonly<Record<TopicId, string>> };
};

/** What is told of an event or a step. */
export type Told = { readonly title: string; readonly text: string };

/** What the story's panel draws. */
export type StoryState = { readonly view: StoryView; readonly words: ToldStory };

/** What a reader can do in the story. */
export type StoryIntents = {
  /** Tells an event or a step, and shows it on the map. */
  tell(kind: StoryItem['kind'], id: string): void;
  /** The next (1) or the one before (-1). */
  goOn(by: 1 | -1): void;
  /** The newest snapshot and every layer; what is told stays. */
  showToday(): void;
  printStory(): void;
};

/** Title and text of an event or step. */
export const toldOf = (words: ToldStory, item: StoryItem): Told =>
  item.kind === 'event' ? words.sentences[item.id] : words.steps[item.id];
