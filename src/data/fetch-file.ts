import { isPacked, unpackCollection } from '../core/wire/unpack.ts';

/** Why a file could not be used: the network, or what is in it. `where` names feature or position. */
export type LoadProblem =
  | { readonly kind: 'network'; readonly file: string; readonly status: number | null }
  | { readonly kind: 'data'; readonly file: string; readonly where: string; readonly reason: string };

export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: LoadProblem };

const damaged = (file: string, reason: string): Loaded<never> => ({
  ok: false,
  problem: { kind: 'data', file, where: '-', reason },
});

function read(text: string, file: string): Loaded<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (!isPacked(value)) return { ok: true, value };
    const unpacked = unpackCollection(value);
    return unpacked.ok ? { ok: true, value: unpacked.collection } : damaged(file, unpacked.code);
  } catch (error) {
    return damaged(file, error instanceof Error ? error.message : String(error));
  }
}

/** Fetches one JSON file of the page itself, plain or packed; every failure comes back as a value. */
export async function fetchFile(url: string, file: string): Promise<Loaded<unknown>> {
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, problem: { kind: 'network', file, status: response.status } };
    text = await response.text();
  } catch {
    return { ok: false, problem: { kind: 'network', file, status: null } };
  }
  return read(text, file);
}
