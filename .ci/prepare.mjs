// Makes a fresh clone ready: installs the locked packages when they are absent or stale; with --engines also the
// databases in which the tests run the SQL; with --browser makes sure that some Chromium can be started.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const run = (command, args, cwd = '.') =>
  execFileSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });

/** Installs what a folder's lock file names, unless that very file has been installed before. */
function install(folder, what) {
  const stamp = join(folder, 'node_modules/.prepared');
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing ${what} …`);
  run('npm', ['ci', '--no-audit', '--no-fund'], folder);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted);
}

install('.', 'packages');
if (process.argv.includes('--engines')) install('tests/engines', 'databases for the tests');

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
