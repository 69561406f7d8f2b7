/** Characters of the longest `crs` member that is looked at. */
const longest = 20_000;

/** Where the object that begins at `start` ends (behind its brace), or -1; texts in quotes are stepped over. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < Math.min(text.length, start + longest); i++) {
    const letter = text[i];
    if (quoted) {
      if (letter === '\\') i++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return i + 1;
  }
  return -1;
}

/**
 * The `crs` member of a GeoJSON of the 2008 specification as JSON, for `crsOfText`, looked for in a piece of the file's
 * text; null where there is none.
 */
export function crsMember(text: string): string | null {
  const member = /"crs"\s{0,100}:\s{0,100}(?=\{)/g;
  const found = member.exec(text);
  if (!found) return null;
  const end = endOfObject(text, member.lastIndex);
  return end < 0 ? null : text.slice(member.lastIndex, end);
}
