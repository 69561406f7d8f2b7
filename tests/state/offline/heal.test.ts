import { expect, test } from 'vitest';
import { healKept } from '../../../src/state/offline/heal.ts';

test('where no worker serves the page there is nothing to heal', async () => {
  expect(await healKept(undefined)).toBeUndefined();
  expect(await healKept({ controller: null })).toBeUndefined();
});

test('the worker is asked to look over what it keeps, and waited for', async () => {
  const asked: unknown[] = [];
  const controller = {
    postMessage(message: unknown, [port]: MessagePort[]) {
      asked.push(message);
      port?.postMessage('done');
      port?.close();
    },
  } as unknown as ServiceWorker;
  await healKept({ controller });
  expect(asked).toEqual(['look-over']);
});
