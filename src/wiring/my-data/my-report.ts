import type { Atlas } from '../../core/atlas/atlas.ts';
import { dataVersion } from '../../core/atlas/data-version.ts';
import { engineVersions } from '../../core/geometry/engines.ts';
import type { Spoken } from '../../core/language/languages.ts';
import type { MyFile } from '../../core/my-data/my-data.ts';
import type { ReportParcels } from '../../data/my-data/messages.ts';
import { sha256Of } from '../../data/my-data/sha256.ts';
import { loadReportWords } from '../../i18n/my-data/load-report.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { readList, reportedComparison } from './reported-comparison.ts';

type Around = {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly lateWords: LateWords;
  readonly language: Spoken;
  readonly tolerancePercent: number;
  /** The day of the report, ISO. */
  readonly date: string;
};

/** The report of an opened file, beside the other that it is compared with, as an HTML document; null where it is not open. */
export async function myReport(
  file: MyFile<Blob>,
  other: MyFile<Blob> | undefined,
  { parcels, others, sha256, findings }: ReportParcels,
  around: Around,
) {
  const { status, settings } = file;
  if (status.stage !== 'open') return null;
  const { opened, balance } = status;
  const [{ reportHtml }, { unpackParcels, unpackShapes }, { reportWordsOf }, { reportSentences, style }] =
    await Promise.all([
      import('../../core/my-data/report/report.ts'),
      import('../../core/my-data/report/packed-parcels.ts'),
      import('../../i18n/my-data/report-words.ts'),
      loadReportWords(around.language),
    ]);
  const { atlas, words, lateWords, tolerancePercent, date } = around;
  const compared = reportedComparison(file, other, others && unpackShapes(others));
  const { accuracyM, allowance } = settings;
  return reportHtml(
    {
      name: file.name,
      date,
      inputs: [
        { name: file.name, bytes: file.bytes.size, sha256 },
        ...(compared && other
          ? [{ name: other.name, bytes: other.bytes.size, sha256: await sha256Of(other.bytes) }]
          : []),
      ],
      ...readList(status),
      parcels: unpackParcels(parcels),
      balance,
      options: { tolerancePercent, accuracyM, allowance },
      // While a party is asked about no verdict is given, as where a part is missing.
      incomplete: balance.incomplete || balance.questions.length > 0,
      stated: balance.stated,
      accuracies: balance.accuracies,
      compared,
      findings,
      allowedGaps: settings.allowedGaps,
      inBulk: opened.engine === 'authalic',
      lines: atlas.borders
        .filter(({ pair, until }) => pair === 'KGZ-TJK' && until === null)
        .map(({ geometry }) => geometry),
      dataVersion: dataVersion(atlas.releases) ?? '–',
      engines: engineVersions,
    },
    reportWordsOf(reportSentences, lateWords.data, words.verdicts, words.method.error, style),
  );
}
