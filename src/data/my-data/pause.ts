/** Lets what waits have its turn: questions to a worker are answered in between. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
