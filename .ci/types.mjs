// The types of every room by the compiler's settings for it, all at once: none of them writes anything.
import { runStep } from './steps.mjs';

const results = await Promise.all(
  ['core', 'browser', 'worker', 'node'].map((room) =>
    runStep({ name: `types of ${room}`, command: ['npx', 'tsc', '-p', `tsconfig.${room}.json`] }),
  ),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
