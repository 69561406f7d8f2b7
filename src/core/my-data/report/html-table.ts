import { htmlText as text } from './html-text.ts';

/** A cell of text, and one of a figure. */
export const cell = (content: string) => `<td>${text(content)}</td>`;
export const figure = (content: string) => `<td class="n">${text(content)}</td>`;
/** Headings; those of figures stand to the right as their figures do. */
const head = (names: readonly string[], figures: readonly string[]) =>
  `<thead><tr>${names.map((name) => `<th${figures.includes(name) ? ' class="r"' : ''}>${text(name)}</th>`).join('')}</tr></thead>`;
/** A table with rows in bodies; `figures` are the headings over figures. */
export const table = (names: readonly string[], figures: readonly string[], bodies: readonly string[]) =>
  `<div class="wide" tabindex="0"><table>${head(names, figures)}${bodies.join('\n')}</table></div>`;
