import type { Language, Spoken } from '../../core/language/languages.ts';
import type { Style } from '../language/style.ts';
import type { ReportSentences } from './report.en.ts';

type Catalogue = { readonly reportSentences: ReportSentences; readonly style: Style };

const catalogues = import.meta.glob<Catalogue>('./report.??.ts');

/** The sentences of a report in a language, and how it writes figures; fetched when one is asked for. */
export function loadReportWords(language: Spoken): Promise<Catalogue> {
  const spoken: Language = language === 'en-x-long' ? 'en' : language;
  const load = catalogues[`./report.${spoken}.ts`];
  if (!load) throw new Error(`no words: report.${spoken}`);
  return load();
}
