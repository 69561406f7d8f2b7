import { shown } from './literal.ts';
import { countAlike, type Text } from './text.ts';

/** A string of JSON with its place; the tokens are enough, as the files hold objects of strings alone. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}:,]/g;

/** Every text of a JSON catalogue: objects of strings, nested; keys are no texts. */
export function jsonTexts(source: string, file: string): Text[] {
  JSON.parse(source);
  const found: Text[] = [];
  const path: string[] = [];
  let key = '';
  let isValue = false;
  for (const match of source.matchAll(tokens)) {
    const [token] = match;
    if (token === '{') {
      if (isValue) path.push(key);
      isValue = false;
    } else if (token === '}') path.pop();
    else if (token === ':') isValue = true;
    else if (token === ',') isValue = false;
    else if (isValue) {
      const start = match.index;
      const text = shown({ parts: [JSON.parse(token) as string], figures: [] });
      found.push({ path: [...path, key].join('.'), text, start, end: start + token.length, write });
      isValue = false;
    } else key = JSON.parse(token) as string;
  }
  if (path.length > 0) throw new Error(`${file}: a brace is not closed`);
  return countAlike(found);
}

const write: Text['write'] = (text) => {
  const lone = text.replace(/\{\{|\}\}/g, '').match(/[{}]/);
  if (lone) return { fault: 'brace', at: text };
  return { source: JSON.stringify(text.replace(/\{\{|\}\}/g, (pair) => pair[0] ?? '')) };
};
