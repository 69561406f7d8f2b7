import type { ToWorker } from './messages.ts';
import { createSession } from './session.ts';

const handle = createSession(
  (message, transfer = []) => postMessage(message, { transfer }),
  () => performance.now(),
);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void handle(data));
