import type { Language } from '../../core/language/languages.ts';
import type { ReportWords } from '../../core/my-data/report/report-words.ts';
import { reportWordsOf } from '../../i18n/my-data/report-words.ts';

/** Only the language that is asked for is loaded. */
const catalogues = {
  en: () =>
    Promise.all([
      import('../../i18n/my-data/report.en.ts'),
      import('../../i18n/my-data/my-data.en.ts'),
      import('../../i18n/exchange/balance.en.ts'),
      import('../../i18n/exchange/area-error.en.ts'),
    ]),
  ru: () =>
    Promise.all([
      import('../../i18n/my-data/report.ru.ts'),
      import('../../i18n/my-data/my-data.ru.ts'),
      import('../../i18n/exchange/balance.ru.ts'),
      import('../../i18n/exchange/area-error.ru.ts'),
    ]),
  ky: () =>
    Promise.all([
      import('../../i18n/my-data/report.ky.ts'),
      import('../../i18n/my-data/my-data.ky.ts'),
      import('../../i18n/exchange/balance.ky.ts'),
      import('../../i18n/exchange/area-error.ky.ts'),
    ]),
  tg: () =>
    Promise.all([
      import('../../i18n/my-data/report.tg.ts'),
      import('../../i18n/my-data/my-data.tg.ts'),
      import('../../i18n/exchange/balance.tg.ts'),
      import('../../i18n/exchange/area-error.tg.ts'),
    ]),
  uz: () =>
    Promise.all([
      import('../../i18n/my-data/report.uz.ts'),
      import('../../i18n/my-data/my-data.uz.ts'),
      import('../../i18n/exchange/balance.uz.ts'),
      import('../../i18n/exchange/area-error.uz.ts'),
    ]),
} satisfies Record<Language, unknown>;

/** What a report says in a language. */
export async function reportWords(language: Language): Promise<ReportWords> {
  const [{ reportSentences, style }, { dataWords }, { verdictWords }, { areaErrorWords }] =
    await catalogues[language]();
  return reportWordsOf(reportSentences, dataWords, verdictWords, areaErrorWords, style);
}
