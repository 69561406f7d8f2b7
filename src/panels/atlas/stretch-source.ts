import type { StretchFacts } from '../../core/atlas/border.ts';
import type { Stretch } from '../../core/atlas/stretch.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';

type Text = LateWords['stretches'];

/** What a stretch was drawn from as its tags say: a source as mappers wrote it, the crest of a ridge, both, neither. */
export const sourceText = (text: Text, { source, ridge }: Pick<Stretch, 'source' | 'ridge'>): string =>
  ridge ? `${text.crest}; ${source ?? text.noSource}` : (source ?? text.noSource);

/** What a stretch is called: its place from the west, or that it was redrawn since, or is as old and unstated. */
export function stretchTitle(text: Text, { line, way }: StretchFacts): string {
  if (way) return text.title(way.order, way.of);
  return line.reason === 'redrawn' ? text.redrawn : text.unstated;
}
