import { crsMember } from '../../core/my-data/crs/crs-member.ts';
import { withoutComments } from '../../core/my-data/json-comments.ts';
import { jsonOutline } from '../../core/my-data/json-outline.ts';
import { textHead } from './read-text.ts';

/** Bytes at the beginning and at the end of a file in which a `crs` member is looked for. */
const head = 65_536;
const tail = 2048;

/** A `crs` that is a text, as scripts write it; a value of another kind is a letter of its beginning. */
function crsText(text: string): string | null {
  const crs = jsonOutline(text).outer.get('crs') ?? '';
  return crs.length > 1 ? crs : null;
}

/** The coordinate system that a JSON names in its `crs` member, at its beginning or its end; null where it has none. */
export async function crsMemberOf(file: Blob): Promise<string | null> {
  const beginning = withoutComments(await textHead(file, null, head));
  const atBeginning = crsMember(beginning) ?? crsText(beginning);
  if (atBeginning !== null || file.size <= head) return atBeginning;
  return crsMember(await textHead(file.slice(Math.max(head, file.size - tail))));
}
