/** An input by its name and content; `sha256` is null where it was not read to its end. */
export type HashedInput = { readonly name: string; readonly bytes: number; readonly sha256: string | null };
