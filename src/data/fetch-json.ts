/** Why a file could not be used: the network, or what is in it. `where` names feature or position. */
export type LoadProblem =
  | { readonly kind: 'network'; readonly file: string; readonly status: number | null }
  | { readonly kind: 'data'; readonly file: string; readonly where: string; readonly reason: string };

export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: LoadProblem };

/** Fetches and parses one JSON file of the page itself; every failure comes back as a value. */
export async function fetchJson(url: string, file: string): Promise<Loaded<unknown>> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    return { ok: false, problem: { kind: 'network', file, status: null } };
  }
  if (!response.ok) return { ok: false, problem: { kind: 'network', file, status: response.status } };
  try {
    return { ok: true, value: await response.json() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { kind: 'data', file, where: '-', reason } };
  }
}
