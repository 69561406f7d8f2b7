import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const dark = /:root\[data-theme="dark"\] (\{[^{}]*\})/;

/** The dark colours of `theme` for a page on which no script chooses a theme. Throws where it has none. */
export function darkWithoutScript(theme: string): string {
  const [, colours] = theme.match(dark) ?? [];
  if (!colours) throw new Error('theme.css has no dark colours');
  return `@media screen and (prefers-color-scheme: dark) {:root ${colours}}\n`;
}

/** The style that the page asks for where no script runs. */
export function withoutScript(root: string): string {
  const styleOf = (name: string) => readFileSync(join(root, 'src/panels/page', name), 'utf8');
  return styleOf('without-script.css') + darkWithoutScript(styleOf('theme.css'));
}
