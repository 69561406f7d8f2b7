import { fetchFile, type Loaded } from '../atlas/fetch-file.ts';
import { shippedAddress } from './shipped-address.ts';

/** One package of which something is in the page. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};
export type Licences = { readonly version: string; readonly packages: readonly ShippedPackage[] };

const isLicences = (value: unknown): value is Licences =>
  typeof value === 'object' && value !== null && Array.isArray((value as { packages?: unknown }).packages);

/** The list that the build wrote beside the page (`.build/licences-plugin.ts`). */
export async function loadLicences(): Promise<Loaded<Licences>> {
  const file = 'licences';
  const loaded = await fetchFile(shippedAddress('licences.json'), file);
  if (!loaded.ok) return loaded;
  return isLicences(loaded.value)
    ? { ok: true, value: loaded.value }
    : { ok: false, problem: { kind: 'data', file, where: '-', reason: 'not-a-list' } };
}
