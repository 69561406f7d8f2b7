import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { growthOf, growthOfSquare } from './fixtures/growth.ts';

/** Rooms that read what comes from outside. */
const rooms = ['src/core', 'src/data', 'src/state', 'src/wiring', 'src/cli', 'src/panels'];

/** A literal behind what may stand before one; `//` is a comment. */
const literal =
  /(?:[=(,:?&|!;[]|=>|return)\s*\/((?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;

const expressions = new Map<string, string>();
for (const room of rooms)
  for (const name of readdirSync(room, { recursive: true, encoding: 'utf8' }))
    if (/\.tsx?$/.test(name))
      for (const [, source = '', flags = ''] of readFileSync(join(room, name), 'utf8').matchAll(literal))
        expressions.set(`/${source}/${flags}`, join(room, name));

/** Letters of which a long text is made: those that the expressions themselves look for, and every kind of blank. */
const letters = [
  ' ', '\t', '\n', '\r', '0', '1', 'a', 'A', 'я', '"', "'", ',', ';', ':', '.', '-', '+', '=', '/', '\\', '{', '}', '[', ']', '(', ')', '<', '>',
  '&', '#', '%', '_', '|', '*', '~', '°', '’', '\u00a0', '\u0000', '1 ', ', ', '1,', '1.', '{"', '": ', '<a ', '<!', '&a', '\n ', ' \n', 'a ', '° ',
  "1'", '("', '1 1,', '((', '/a', '\r\n', 'E1', '1e', '-1', '  a', 'PRO[', '.1',
]; // biome-ignore format: a list of letters

/** Milliseconds that an expression takes over a text. */
function taken(expression: RegExp, text: string): number {
  const started = performance.now();
  expression.lastIndex = 0;
  if (expression.global) text.replace(expression, '');
  else expression.test(text);
  return performance.now() - started;
}

/** Milliseconds above which growth is looked at, where none of so many tries takes less. */
const noticeable = 3;
const tries = 3;

test('no expression takes more than a linear time over hostile letters', () => {
  expect(expressions.size).toBeGreaterThan(150);
  const slow: string[] = [];
  for (const [written, file] of expressions) {
    const end = written.lastIndexOf('/');
    const expression = new RegExp(written.slice(1, end), written.slice(end + 1));
    for (const letter of letters) {
      const text = (length: number) => `${letter.repeat(Math.ceil(length / letter.length))}\u0001`;
      if (Array.from({ length: tries }).some(() => taken(expression, text(6_000)) < noticeable)) continue;
      // Not longer than it takes for the noticed time to be told from noise: most of what is noticed is linear.
      if (growthOf(text, (long) => taken(expression, long), 4_000) < growthOfSquare) continue;
      slow.push(`${file}: ${written} over ${JSON.stringify(letter)}`);
      break;
    }
  }
  expect(slow).toEqual([]);
}, 300_000);
