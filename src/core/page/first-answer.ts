import { type Choices, defaultChoices, type LangId, type TabId } from './choices.ts';

/** The choices on which the balance depends: what the panel of the first view shows. */
const decisive = ['tab', 'tolerancePercent', 'exchange', 'selection', 'view', 'before', 'date'] as const;

/** Whether these choices show the answer as the build wrote it into the page of the language `written`. */
export const isFirstAnswer = (choices: Choices, written: LangId): boolean =>
  choices.lang === written && decisive.every((key) => choices[key] === defaultChoices[key]);

/** The zoom up to which outlines look as the geometry itself. */
const outlineZoom = 9.25;

const drawsMore = [
  'selection',
  'view',
  'before',
  'date',
  'sureness',
  'event',
  'step',
  'measurements',
] as const;

/** The tabs that ask nothing of the geometry. */
const quietTabs: readonly TabId[] = ['balance', 'layers'];

/** Whether outlines do for what these choices draw; otherwise the atlas is wanted at once. */
export const outlinesDo = (choices: Choices): boolean =>
  quietTabs.includes(choices.tab) &&
  (choices.viewpoint?.zoom ?? 0) <= outlineZoom &&
  drawsMore.every((key) => choices[key] === defaultChoices[key]);
