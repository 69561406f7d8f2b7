const beginning = /\{\s*"type"\s*:\s*"Feature"(?!Collection)/g;

/**
 * The text of a broken element cut where new features seem to begin. A lost bracket makes a scanner swallow
 * all that follows; cutting gives the others back and leaves the broken one alone.
 */
export function splitFeatures(text: string): readonly string[] {
  const starts = [...text.matchAll(beginning)].map(({ index }) => index);
  if (starts.length < 2) return [text];
  return starts.map((start, index) =>
    trimmed(
      text.slice(index === 0 ? 0 : start, starts[index + 1] ?? text.length),
      index === starts.length - 1,
    ),
  );
}

/** Without the comma before the next feature and, for the last one, without the file's own closing brackets. */
function trimmed(piece: string, last: boolean): string {
  const text = piece.trimEnd().replace(/,$/, '');
  return last ? withoutSurplus(text) : text;
}

function withoutSurplus(text: string): string {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') depth++;
    else if ((c === '}' || c === ']') && --depth === 0) return text.slice(0, i + 1);
  }
  return text;
}
