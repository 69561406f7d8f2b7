import type { TabId } from '../../core/page/choices.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { Attempt } from './attempt.tsx';

/** What a tab waits for, as it is called where it cannot be fetched. */
const partsOf: Partial<Record<TabId, readonly string[]>> = {
  compare: ['words', 'history'],
  data: ['words', 'data'],
  measure: ['words', 'measure'],
  story: ['story'],
};

type Props = { words: Words; tab: TabId; missing: ReadonlySet<string>; again: () => void };

/** In place of a tab that is still on its way; where a part of it is known not to come, another try. */
export const Awaited = ({ words, tab, missing, again }: Props) =>
  partsOf[tab]?.some((part) => missing.has(part)) ? (
    <Attempt text={words.notLoaded} label={words.retry} again={again} />
  ) : (
    <p class="loading">{words.loading}</p>
  );
