import type { StepId } from './event-ids.ts';

/** The step that tells of a line drawn more than once: the map shows it as every snapshot drew it. */
export const linesStep: StepId = 'background';
