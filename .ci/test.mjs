// Everything a change must pass, in the order in which it fails fastest. The last line sums up.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

const steps = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
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
  { name: 'build', command: ['npx', 'vite', 'build', '--logLevel', 'warn'] },
  {
    name: 'pages',
    command: ['npm', 'run', '--silent', 'pages', '--', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: pagesReport },
    count: () => counted(pagesReport, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]),
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, env, count } of steps) {
  const start = performance.now();
  const [program, ...args] = command;
  console.log(`\n── ${name}`);
  let good = true;
  try {
    execFileSync(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
  } catch {
    good = false;
  }
  // A step without tests of its own counts as one; so does one that failed before it could count.
  const [right, wrong] = count?.() ?? [Number(good), Number(!good)];
  passed += right;
  failed += !good && wrong === 0 ? 1 : wrong;
  console.log(`${good ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!good) break;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
