import { crsMember } from '../../core/my-data/crs/crs-member.ts';
import { textHead } from './read-text.ts';

/** Bytes at the end of a file in which a `crs` member is looked for. */
const tail = 2048;

/** The coordinate system that a JSON names in its `crs` member, at its beginning or its end; null where it has none. */
export const crsMemberOf = async (file: Blob): Promise<string | null> =>
  crsMember(await textHead(file)) ?? crsMember(await textHead(file.slice(-tail)));
