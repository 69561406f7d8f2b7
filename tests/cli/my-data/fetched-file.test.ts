import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileAtUrl } from '../../../src/cli/my-data/fetched-file.ts';
import { command } from '../exchange/command.ts';
import { collection, north, south } from './squares.ts';

const text = collection(south, north);
let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/parcels.geojson' }).end();
    else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
    // It says how much will come, and then nothing does.
    else if (request.url === '/promised') response.writeHead(200, { 'content-length': 300 }).write('{');
    else if (request.url === '/parcels.geojson') response.end(text);
    else response.writeHead(404, 'Not Found').end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('an address is read like a file, and told by its own name and hash', async () => {
  const { code, out } = await command('/', [`${base}/moved`, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).inputs).toEqual([
    { name: `${base}/moved`, bytes: text.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});

test('what is not there, nobody answers for, or is too large is told, and bad input', async () => {
  const absent = await command('/', [`${base}/absent`]);
  expect([absent.code, absent.told.join()]).toEqual([
    3,
    `${base}/absent: it could not be fetched (HTTP 404 Not Found).`,
  ]);
  expect(await fileAtUrl('http://127.0.0.1:1/x')).toMatchObject({ code: 'url-failed' });
  expect(await fileAtUrl(`${base}/circle`)).toEqual({
    code: 'url-failed',
    detail: 'redirect count exceeded',
  });
  expect(await fileAtUrl(`${base}/parcels.geojson`, 100)).toMatchObject({ code: 'url-too-large' });
});

test('what says that it is too large is refused before it comes', async () => {
  expect(await fileAtUrl(`${base}/promised`, 100)).toMatchObject({ code: 'url-too-large' });
});
