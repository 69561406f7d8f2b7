import { type Choices, defaultChoices, type LangId } from './choices.ts';

/** The choices on which the balance depends: what the panel of the first view shows. */
const decisive = ['tab', 'tolerancePercent', 'exchange', 'selection', 'event', 'step'] as const;

/** Whether these choices show the answer as the build wrote it into the page of the language `written`. */
export const isFirstAnswer = (choices: Choices, written: LangId): boolean =>
  choices.lang === written && decisive.every((key) => choices[key] === defaultChoices[key]);
