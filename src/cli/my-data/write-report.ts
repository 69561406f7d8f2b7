import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseBorder } from '../../core/atlas/border.ts';
import { dataVersion } from '../../core/atlas/data-version.ts';
import { parseReleases } from '../../core/atlas/release.ts';
import { engineVersions } from '../../core/geometry/engines.ts';
import type { MyCheckOptions } from '../../core/my-data/my-balance.ts';
import type { Findings } from '../../core/my-data/opened-file.ts';
import { reportHtml } from '../../core/my-data/report/report.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import type { Arguments } from '../exchange/argument-types.ts';
import { shippedFile } from '../exchange/shipped-files.ts';
import type { Terminal } from '../exchange/terminal.ts';
import { visibleText } from '../exchange/visible-text.ts';
import type { CheckedInput } from './check-input.ts';
import type { Against, AgainstFault } from './compare-inputs.ts';
import { reportWords } from './report-words.ts';
import { readList, reportedComparison, reportedName } from './reported-comparison.ts';

/** The Kyrgyz–Tajik line of the newest snapshot. */
const newestLine = () =>
  parseBorder(shippedFile('borders.geojson'))
    .items.filter(({ pair, until }) => pair === 'KGZ-TJK' && until === null)
    .map(({ geometry }) => geometry);

/** Writes the report of a checked file; false, and told, where that was not possible. */
export async function writeReport(
  mine: CheckedInput,
  findings: Findings | null,
  against: Against | AgainstFault | null,
  asked: Arguments & MyCheckOptions,
  { folder, tell }: Terminal,
): Promise<boolean> {
  const { report, path } = mine;
  const out = asked.report ?? '';
  if (!report.parcels || report.parcels.count === 0) {
    tell(words.noReport);
    return false;
  }
  const input = {
    name: reportedName(path),
    date: asked.date,
    inputs: [...(await mine.hashed()), ...((await against?.input?.hashed()) ?? [])],
    ...readList(mine),
    parcels: report.parcels,
    balance: report.balance,
    options: asked,
    incomplete: report.incomplete,
    stated: report.stated,
    accuracies: report.accuracies,
    compared: against && reportedComparison(asked.against ?? '', against),
    findings,
    allowedGaps: asked.allowedGaps,
    inBulk: report.inBulk,
    lines: newestLine(),
    dataVersion: dataVersion(parseReleases(shippedFile('releases.json')).items) ?? '–',
    engines: engineVersions,
  };
  try {
    await writeFile(resolve(folder, out), reportHtml(input, await reportWords(asked.lang)));
  } catch (error) {
    tell(visibleText(words.reportFailed(out, (error as Error).message)));
    return false;
  }
  tell(visibleText(words.reportWritten(out)));
  return true;
}
