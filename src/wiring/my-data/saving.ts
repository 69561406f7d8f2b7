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
import { myReport } from './my-report.ts';
import { myProvenance } from './provenance.ts';

type Parts = {
  readonly own: MyDataStore;
  handle(file: string): ImportHandle | null;
  readonly store: Store;
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
};

/** The day where the reader is, ISO. */
const today = () => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const verdictOf = (file: MyFile | undefined) =>
  file?.status.stage === 'open' ? file.status.balance.verdict : null;

/** The results of an opened file, its report, and its comparison with another list, as files. */
export function createSaving({
  own,
  handle,
  store,
  atlas,
  words,
  lateWords,
}: Parts): Pick<DataIntents, 'save' | 'report' | 'saveComparison'> {
  /** What every saved file needs; null while it is not there. */
  function around(id: string) {
    const file = own.file(id);
    if (!file || !atlas.value || !lateWords.value) return null;
    const catalogues = { words: words.value, lateWords: lateWords.value };
    return { file, atlas: atlas.value, said: lateWords.value.data, ...catalogues };
  }

  return {
    async save(id, format) {
      const [parts, worker] = [around(id), handle(id)];
      if (!parts || !worker) return false;
      const provenance = myProvenance(parts.atlas, parts.file.name, parts);
      const bytes = await worker.ask({ kind: 'save', format, provenance });
      if (bytes) saveBlob(`${parts.said.savedName(parts.file.name)}.${format}`, bytes);
      return bytes !== null;
    },
    async report(id) {
      const given = await handle(id)?.ask({ kind: 'report' });
      const parts = around(id);
      if (!parts || !given) return false;
      const { tolerancePercent, lang: language } = store.choices.value;
      const html = await myReport(parts.file, given, { ...parts, language, tolerancePercent, date: today() });
      if (html !== null) saveText(`${parts.said.savedName(parts.file.name)}.html`, html, 'text/html');
      return html !== null;
    },
    async saveComparison(id) {
      const parts = around(id);
      const comparing = parts?.file.comparing;
      if (!parts || !comparing?.comparison) return false;
      const { file, said } = parts;
      const { comparisonLines } = await import('../../core/my-data/two-lists/comparison-csv.ts');
      const other = own.file(comparing.with);
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
