import { type Choices, defaultChoices, type LangId, type TabId } from './choices.ts';

const areDefault = (choices: Choices, keys: readonly (keyof Choices)[]) =>
  keys.every((key) => choices[key] === defaultChoices[key]);

/** Whether these choices show the answer as the build wrote it into the page of the language `written`. */
export const isFirstAnswer = (choices: Choices, written: LangId): boolean =>
  choices.lang === written &&
  areDefault(choices, ['tab', 'tolerancePercent', 'exchange', 'selection', 'view', 'before', 'date']);

/** The zoom up to which outlines look as the geometry itself. */
const outlineZoom = 9.25;

/** Whether the scale of these choices is one that outlines are made for. */
export const isOutlineScale = ({ viewpoint }: Choices): boolean => (viewpoint?.zoom ?? 0) <= outlineZoom;

/** Whether outlines, which are of the first view's snapshots, are of what these choices draw, at whatever scale. */
export const outlinesHold = (choices: Choices): boolean =>
  areDefault(choices, ['view', 'before', 'date', 'sureness']) &&
  choices.selection?.layer !== 'borders' &&
  choices.selection?.layer !== 'changes';

/** The tabs that ask nothing of the geometry. */
const quietTabs: readonly TabId[] = ['balance', 'layers'];

/** Whether the first view does for these choices; otherwise the atlas is wanted at once. */
export const firstViewDoes = (choices: Choices): boolean =>
  isOutlineScale(choices) &&
  outlinesHold(choices) &&
  quietTabs.includes(choices.tab) &&
  areDefault(choices, ['selection', 'event', 'step', 'measurements']);
