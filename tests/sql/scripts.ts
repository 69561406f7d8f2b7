import { readFileSync } from 'node:fs';

/** The text of a file of src/sql. */
export const script = (name: string) => readFileSync(`src/sql/${name}`, 'utf8');

/** The SQL that the README gives under a heading. */
export function recipe(heading: string): string {
  const text = readFileSync('src/sql/README.md', 'utf8');
  const after = text.split(new RegExp(`^#+ ${heading}$`, 'm'))[1] ?? '';
  const found = /^```sql\n([\s\S]*?)^```/m.exec(after)?.[1];
  if (!found) throw new Error(`src/sql/README.md has no SQL under "${heading}"`);
  return found;
}
