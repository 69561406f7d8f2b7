// Makes a fresh clone ready: installs the locked packages when they are absent or stale,
// and, with --browser, makes sure that some Chromium can be started.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const run = (command, args) =>
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });

const stamp = 'node_modules/.prepared';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, wanted);
}

if (process.argv.includes('--browser') && !findChromium()) {
  console.log('Installing a Chromium for the page tests …');
  const attempts = [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
    ['dnf', ['install', '-y', 'chromium']],
    ['apk', ['add', 'chromium']],
    ['brew', ['install', '--cask', 'chromium']],
  ];
  for (const [command, args] of attempts) {
    if (findChromium()) break;
    try {
      run(command, args);
    } catch {
      // Not this system's package manager, or not allowed: the next way is tried.
    }
  }
  if (!findChromium()) run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}
