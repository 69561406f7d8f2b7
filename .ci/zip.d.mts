/** The files of a folder as a zip that is the same wherever and whenever it is made. Throws where there is none. */
export function zipOf(folder: string): Uint8Array;

export function sha256Of(bytes: Uint8Array): string;
