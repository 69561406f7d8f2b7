import type { Stretch } from '../../core/atlas/stretch.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';

/** What a stretch was drawn from as its tags say: a source as mappers wrote it, the crest of a ridge, both, neither. */
export const sourceText = (
  text: LateWords['stretches'],
  { source, ridge }: Pick<Stretch, 'source' | 'ridge'>,
): string => (ridge ? `${text.crest}; ${source ?? text.noSource}` : (source ?? text.noSource));
