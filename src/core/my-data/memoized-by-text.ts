/** Answers kept: a file says the same few values a hundred thousand times. */
const mostKept = 1000;

/** The same question about a text, of which the answers to the first thousand texts are kept. */
export function memoizedByText<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const answer = answerTo(text);
    if (kept.size < mostKept) kept.set(text, answer);
    return answer;
  };
}
