/**
 * How many more pairs may be looked at one by one. What is looked for among boxes is found at once where shapes lie
 * as they do on maps; where they do not, effort runs out and a sweep takes over, whose time is n log n for any shape.
 */
export type Effort = { left: number };

/** Takes one look off; true once there is none left. */
export const isSpent = (effort: Effort): boolean => --effort.left < 0;

/** Looks for a table of so many edges. */
export const effortFor = (edges: number): Effort => ({ left: 40 * edges + 1000 });
