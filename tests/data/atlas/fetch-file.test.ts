import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchFile } from '../../../src/data/atlas/fetch-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Answers each address with its text, or with a status; counts what is asked for. */
function serve(answers: Record<string, string | number>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = answers[address] ?? 404;
    return typeof answer === 'number' ? new Response(null, { status: answer }) : new Response(answer);
  });
  return asked;
}

test('what has arrived is read in a calm moment', async () => {
  serve({ 'one.json': '[1]' });
  let resolve = () => {};
  const calm = new Promise<void>((next) => {
    resolve = next;
  });
  let read = false;
  const loading = fetchFile('one.json', 'one', () => calm).then((loaded) => {
    read = true;
    return loaded;
  });
  await new Promise((next) => setTimeout(next, 20));
  expect(read).toBe(false);
  resolve();
  expect(await loading).toEqual({ ok: true, value: [1] });
});

describe('a member of a file of several', () => {
  test('is taken from the file, which is fetched once', async () => {
    const asked = serve({ 'both.json': '{"a":[1],"b":2}' });
    const [a, b] = await Promise.all([fetchFile('both.json#a', 'a'), fetchFile('both.json#b', 'b')]);
    expect(a).toEqual({ ok: true, value: [1] });
    expect(b).toEqual({ ok: true, value: 2 });
    expect(asked).toEqual(['both.json']);
  });

  test.each(['missing', 'toString'])('is a problem where the file has no “%s”', async (member) => {
    serve({ 'other.json': '{"a":[1]}' });
    expect(await fetchFile(`other.json#${member}`, member)).toEqual({
      ok: false,
      problem: { kind: 'data', file: member, where: '-', reason: 'missing' },
    });
  });

  test('is a problem under its own name where the file is not there or not JSON', async () => {
    serve({ 'gone.json': 503, 'page.json': '<!doctype html>' });
    expect(await fetchFile('gone.json#a', 'a')).toEqual({
      ok: false,
      problem: { kind: 'network', file: 'a', status: 503 },
    });
    expect(await fetchFile('page.json#a', 'a')).toMatchObject({
      ok: false,
      problem: { kind: 'data', file: 'a' },
    });
  });
});

describe('a file of its own', () => {
  test('is fetched each time it is asked for', async () => {
    const asked = serve({ 'one.json': '{"a":[1]}' });
    expect(await fetchFile('one.json', 'one')).toEqual({ ok: true, value: { a: [1] } });
    await fetchFile('one.json', 'one');
    expect(asked).toEqual(['one.json', 'one.json']);
  });
});
