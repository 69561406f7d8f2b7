import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { MyFile } from '../../core/my-data/my-data.ts';
import type { ImportHandle } from '../../data/my-data/open-import.ts';
import { saveBlob, saveText } from '../../data/share/save-text.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { DataIntents } from '../../panels/my-data/my-data-intents.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';
import type { Store } from '../../state/page/store.ts';
import { whenKnown } from '../../state/page/when-known.ts';
import { today } from '../page/today.ts';
import { myReport } from './my-report.ts';
import { myProvenance } from './provenance.ts';
import { comparedAtRest } from './reported-comparison.ts';

type Parts = {
  readonly own: MyDataStore;
  handle(file: string): ImportHandle | null;
  /** Settles when the parcels of an open file have been looked at together. */
  looked(file: string): Promise<void>;
  readonly store: Store;
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
};

const verdictOf = (file: MyFile | undefined) =>
  file?.status.stage === 'open' ? file.status.balance.verdict : null;

/** The results of an opened file, its report, and its comparison with another list, as files. */
export function createSaving({
  own,
  handle,
  looked,
  store,
  atlas,
  words,
  lateWords,
}: Parts): Pick<DataIntents, 'save' | 'report' | 'saveComparison'> {
  /** What every saved file needs, waited for; null where the file is gone. */
  async function around(id: string) {
    const [shipped, late] = await Promise.all([whenKnown(atlas), whenKnown(lateWords), looked(id)]);
    const file = own.file(id);
    return file ? { file, atlas: shipped, said: late.data, words: words.value, lateWords: late } : null;
  }

  /** The same, once the file is compared: last, for what a comparison rests on may have come, or changed, meanwhile. */
  async function aroundCompared(id: string) {
    await around(id);
    await comparedAtRest(own, id);
    const parts = await around(id);
    return parts && { ...parts, other: own.file(parts.file.comparing?.with ?? '') };
  }

  return {
    async save(id, format) {
      const parts = await around(id);
      const worker = handle(id);
      if (!parts || !worker) return false;
      const provenance = myProvenance(parts.atlas, parts.file.name, parts);
      const bytes = await worker.ask({ kind: 'save', format, provenance });
      if (bytes) saveBlob(`${parts.said.savedName(parts.file.name)}.${format}`, bytes);
      return bytes !== null;
    },
    async report(id) {
      const parts = await aroundCompared(id);
      const given = await handle(id)?.ask({ kind: 'report' });
      if (!parts || !given) return false;
      const { tolerancePercent, lang: language } = store.choices.value;
      const more = { ...parts, language, tolerancePercent, date: today() };
      const html = await myReport(parts.file, parts.other, given, more);
      if (html !== null) saveText(`${parts.said.savedName(parts.file.name)}.html`, html, 'text/html');
      return html !== null;
    },
    async saveComparison(id) {
      const parts = await aroundCompared(id);
      const comparing = parts?.file.comparing;
      if (!parts || !comparing?.comparison) return false;
      const { file, other, said } = parts;
      const { comparisonLines } = await import('../../core/my-data/two-lists/comparison-csv.ts');
      const second = other
        ? { name: other.name, verdict: verdictOf(other) }
        : { name: said.lists.published, verdict: comparing.publishedVerdict };
      const lines = comparisonLines(
        comparing.comparison,
        [{ name: file.name, verdict: verdictOf(file) }, second],
        store.choices.value.tolerancePercent,
        myProvenance(parts.atlas, file.name, parts),
      );
      saveText(`${said.lists.savedName(file.name)}.csv`, `\uFEFF${[...lines].join('')}`, 'text/csv');
      return true;
    },
  };
}
