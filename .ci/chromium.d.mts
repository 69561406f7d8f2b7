/** Path of a Chromium that can be started (the system's, else Playwright's own), or undefined. */
export function findChromium(): string | undefined;

/** How that Chromium is started. */
export function launchOptions(): { executablePath?: string; args: string[] };
