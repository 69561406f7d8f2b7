// Makes a fresh clone ready: installs the locked packages when they are absent or stale; with --engines also the
// databases in which the tests run the SQL; with --browser makes sure that some Chromium can be started.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findShell } from './chromium.mjs';

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

/** Tries ways of installing until `isThere`: a package manager may be another system's, or not allowed. */
function tryWays(ways, isThere) {
  for (const [command, ...args] of ways) {
    if (isThere()) return;
    try {
      run(command, args);
    } catch {
      // The next way is tried.
    }
  }
}

if (process.argv.includes('--browser') && !process.env.CHROMIUM && !findShell()) {
  const add = ['apt-get', 'install', '-y', '--no-install-recommends'];
  const shell = [...add, 'chromium-headless-shell'];
  const isRoot = process.getuid?.() === 0;
  if (findChromium()) {
    // The tests run with it, too, only slower.
    if (isRoot) tryWays([shell], findShell);
  } else {
    console.log('Installing a Chromium for the page tests …');
    tryWays([['apt-get', 'update'], shell], findShell);
    const isThere = () => findShell() ?? findChromium();
    tryWays(
      [
        [...add, 'chromium'],
        ['dnf', 'install', '-y', 'chromium'],
        ['apk', 'add', 'chromium'],
        ['brew', 'install', '--cask', 'chromium'],
        ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
      ],
      isThere,
    );
  }
}
