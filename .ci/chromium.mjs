import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Chromium without windows, their bars and menus: the same engine, a page opens in two thirds of the time. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of the first of these programs that is on the PATH, or undefined. */
function onPath(programs) {
  for (const name of programs) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not on the PATH under this name.
    }
  }
  return undefined;
}

/** Path of a Chromium without windows, or undefined. */
export const findShell = () => onPath(shells);

/** Path of a Chromium that can be started (the system's, else Playwright's own), or undefined. */
export function findChromium() {
  const system = onPath(names) ?? places.find(existsSync);
  if (system) return system;
  try {
    const own = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

/**
 * How a Chromium is started: without a sandbox, which containers lack, and without calls home. It is the one that
 * `CHROMIUM` names; else one without windows, where it `mayLackWindows` and there is one.
 */
export function launchOptions({ mayLackWindows = false } = {}) {
  const executablePath = process.env.CHROMIUM || (mayLackWindows ? findShell() : undefined) || findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
