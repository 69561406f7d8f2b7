// Everything a change must pass: what needs no browser side by side, then the pages. The last line sums up.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from './steps.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'khujand-test-'));
const unitReport = join(scratch, 'unit.json');
const pagesReport = join(scratch, 'pages.json');

/** Passed and failed tests of a report that a step may not have come to write. */
const counted = (file, read) => {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [0, 0];
  }
};

const beside = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'build', command: ['npx', 'vite', 'build', '--logLevel', 'warn'] },
  {
    name: 'unit and data',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => counted(unitReport, (report) => [report.numPassedTests, report.numFailedTests]),
  },
];
const pages = {
  name: 'pages',
  command: ['npm', 'run', '--silent', 'pages', '--', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: pagesReport },
  count: () => counted(pagesReport, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]),
};

let passed = 0;
let failed = 0;
function sumUp({ count }, good) {
  // A step without tests of its own counts as one; so does one that failed before it could count.
  const [right, wrong] = count?.() ?? [Number(good), Number(!good)];
  passed += right;
  failed += !good && wrong === 0 ? 1 : wrong;
}

const results = await Promise.all(beside.map((step) => runStep(step)));
for (const [index, step] of beside.entries()) sumUp(step, results[index]);
if (failed === 0) sumUp(pages, await runStep(pages, true));
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
