// Each stage in a worker of its own, so that each begins with code that has not run yet, as a reader's file does.
import type { Stage } from './worker.ts';

function timed(file: File, stage: Stage): Promise<number> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = reject;
    worker.postMessage({ file, stage });
  });
}

const input = document.getElementById('file') as HTMLInputElement;
input.addEventListener('change', async () => {
  const file = input.files?.[0];
  if (!file) return;
  const taken: Partial<Record<Stage, number>> = {};
  for (const stage of ['bytes', 'columns', 'measured', 'judged'] as const)
    taken[stage] = await timed(file, stage);
  Object.assign(window, { taken });
});
