import { isPacked, unpackCollection } from '../../core/atlas/wire/unpack.ts';

/** Why a file could not be used: the network, or what is in it. `where` names feature or position. */
export type LoadProblem =
  | { readonly kind: 'network'; readonly file: string; readonly status: number | null }
  | { readonly kind: 'data'; readonly file: string; readonly where: string; readonly reason: string };

export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: LoadProblem };

/** Resolves when the page may be busy for a moment. */
export type Calm = () => Promise<void>;

const damaged = (file: string, reason: string): Loaded<never> => ({
  ok: false,
  problem: { kind: 'data', file, where: '-', reason },
});

function unpacked(value: unknown, file: string): Loaded<unknown> {
  if (!isPacked(value)) return { ok: true, value };
  const result = unpackCollection(value);
  return result.ok ? { ok: true, value: result.collection } : damaged(file, result.code);
}

function read(text: string, file: string): Loaded<unknown> {
  try {
    return unpacked(JSON.parse(text), file);
  } catch (error) {
    return damaged(file, error instanceof Error ? error.message : String(error));
  }
}

async function fetchWhole(url: string, file: string, calm?: Calm): Promise<Loaded<unknown>> {
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, problem: { kind: 'network', file, status: response.status } };
    text = await response.text();
  } catch {
    return { ok: false, problem: { kind: 'network', file, status: null } };
  }
  await calm?.();
  return read(text, file);
}

/** Files of which several members are wanted, by address: fetched and read once. */
const asked = new Map<string, Promise<Loaded<unknown>>>();

/**
 * Fetches one JSON file of the page itself, plain or packed, or, from `address#member`, one member of it; every
 * failure comes back as a value that names `file`. What has arrived is read once `calm` resolves.
 */
export async function fetchFile(url: string, file: string, calm?: Calm): Promise<Loaded<unknown>> {
  const [address = '', member] = url.split('#');
  if (member === undefined) return fetchWhole(address, file, calm);
  const asking = asked.get(address) ?? fetchWhole(address, file, calm);
  asked.set(address, asking);
  const whole = await asking;
  if (!whole.ok) return { ok: false, problem: { ...whole.problem, file } };
  const members = whole.value;
  if (typeof members !== 'object' || members === null || !Object.hasOwn(members, member))
    return damaged(file, 'missing');
  return unpacked((members as Record<string, unknown>)[member], file);
}
