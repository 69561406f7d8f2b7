/** The part of `window.trustedTypes` that is used; browsers without it take plain addresses. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
};

function ownAddress(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(`Not a script of this page: ${url.href}`);
  return url.href;
}

let policy: { createScriptURL(address: string): string } | undefined;

/**
 * The address of a worker's script in the form that the content policy asks for. Throws a TypeError where it lies
 * on another host than the page.
 */
export function ownScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('own-scripts', { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  };
  return policy.createScriptURL(address);
}
