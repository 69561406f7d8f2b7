import type { ToWorker } from './messages.ts';
import { createTilePainter } from './paint-tile.ts';
import { createSession } from './session.ts';

const handle = createSession(
  (message, transfer = []) => postMessage(message, { transfer }),
  () => performance.now(),
  createTilePainter(),
);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void handle(data));
