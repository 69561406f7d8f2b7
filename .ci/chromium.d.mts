/** Path of a Chromium without windows, or undefined. */
export function findShell(): string | undefined;

/** Path of a Chromium that can be started (the system's, else Playwright's own), or undefined. */
export function findChromium(): string | undefined;

/** How a Chromium is started. */
export function launchOptions(options?: { mayLackWindows?: boolean }): {
  executablePath?: string;
  args: string[];
};
