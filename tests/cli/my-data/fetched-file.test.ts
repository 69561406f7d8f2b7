import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('a server whose answer is not what it says', () => {
  const packed = gzipSync(Buffer.alloc(100_000));
  const answers: Record<string, readonly (string | Buffer)[]> = {
    '/short': ['HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n', text],
    '/negative': ['HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n', text],
    '/two': ['HTTP/1.1 200 OK\r\nContent-Length: 30\r\nContent-Length: 900\r\n\r\n', text],
    '/cut': ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n', text],
    '/packed': [
      `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`,
      packed,
    ],
    '/less': ['HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n', text],
  };
  const raw = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (request) => {
      for (const piece of answers[String(request).split(' ')[1] ?? ''] ?? []) socket.write(piece);
      socket.end();
    });
  });
  let liar = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    liar = `http://127.0.0.1:${(raw.address() as AddressInfo).port}`;
  });
  afterAll(() => raw.close());

  test.each(['/short', '/negative', '/two', '/cut'])(
    '%s is told to have failed, and nothing of it is read',
    async (path) => {
      expect(await fileAtUrl(liar + path)).toMatchObject({ code: 'url-failed' });
      expect((await command('/', [liar + path])).code).toBe(3);
    },
  );

  test('what unpacks to too much is refused, however little it says that it is', async () => {
    expect(await fileAtUrl(`${liar}/packed`, 50_000)).toMatchObject({ code: 'url-too-large' });
  });

  test('of one that says less than it sends what it says is read, and told to be cut', async () => {
    const { code, told, out } = await command('/', [`${liar}/less`]);
    expect(code).toBe(3);
    expect([...told, out].join()).toContain('the file ends in the middle');
  });
});
