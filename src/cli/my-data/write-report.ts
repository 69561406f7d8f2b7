import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
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
import { type CheckedInput, inputName } from './check-input.ts';
import { reportWords } from './report-words.ts';

/** The Kyrgyz–Tajik line of the newest snapshot. */
const newestLine = () =>
  parseBorder(shippedFile('borders.geojson'))
    .items.filter(({ pair, until }) => pair === 'KGZ-TJK' && until === null)
    .map(({ geometry }) => geometry);

/** Writes the report of a checked file; false, and told, where that was not possible. */
export async function writeReport(
  mine: CheckedInput,
  findings: Findings | null,
  asked: Arguments & MyCheckOptions,
  { folder, tell }: Terminal,
): Promise<boolean> {
  const { report, known, path } = mine;
  const out = asked.report ?? '';
  if (!report.parcels || report.parcels.count === 0) {
    tell(words.noReport);
    return false;
  }
  const input = {
    name: path === '-' ? inputName(path) : basename(path),
    date: asked.date,
    inputs: await mine.hashed(),
    parcels: report.parcels,
    mapping: report.mapping,
    balance: report.balance,
    options: asked,
    problems: report.problems,
    problemCount: report.problemCount,
    notices: report.notices,
    incomplete: report.incomplete,
    stated: report.stated,
    accuracies: report.accuracies,
    findings,
    allowedGaps: [],
    convertedFrom: known.convertedFrom,
    encoding: known.facts.encoding,
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
