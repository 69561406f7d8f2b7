import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

type Options = {
  /** The folder of the address under which the files stand. */
  readonly under?: string;
  /** Another content for a file, by its path from the folder. */
  readonly change?: (path: string, content: Buffer) => Buffer | string;
  /** The content of a file that the folder has not, or null. */
  readonly missing?: (path: string) => Buffer | string | null;
  /** Headers for every answer. */
  readonly headers?: Record<string, string>;
};

/** Serves a folder as the plainest host would: no rewriting, and a file that is not there is a 404. */
export async function serveFolder(folder: string, options: Options = {}) {
  const { under = '/', change = (_, content) => content, missing = () => null, headers = {} } = options;
  const asked: string[] = [];
  const sockets = new Set<import('node:net').Socket>();

  function answer(url: string, response: ServerResponse) {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    asked.push(path);
    const inside = path.startsWith(under)
      ? normalize(path.slice(under.length)).replace(/^[./\\]+/, '')
      : null;
    const name = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside;
    try {
      if (name === null) throw new Error('outside');
      const path = join(folder, name);
      const content = existsSync(path) ? change(name, readFileSync(path)) : missing(name);
      if (content === null) throw new Error('not there');
      response.writeHead(200, {
        'content-type': types[extname(name)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
        ...headers,
      });
      response.end(content);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  }

  const server = createServer((request, response) => answer(request.url ?? '/', response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** Address of the folder, with a slash at its end. */
    address: `http://localhost:${port}${under}`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
