/** Bytes up to which a file is hashed: all of it is held for that. */
const most = 512 * 1024 * 1024;

/** The SHA-256 of a file in hexadecimal digits; null where the browser gives none (a page without TLS), or it is too large. */
export async function sha256Of(file: Blob): Promise<string | null> {
  if (!globalThis.crypto?.subtle || file.size > most) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
