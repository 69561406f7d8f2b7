export function supervise(words: readonly string[], tell: (line: string) => void): Promise<number>;
