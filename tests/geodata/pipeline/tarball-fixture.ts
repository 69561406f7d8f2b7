import { gzipSync } from 'node:zlib';

/** A gzipped ustar archive of name → bytes. */
export function makeTarball(entries: Readonly<Record<string, Uint8Array>>): Buffer {
  const blocks = Object.entries(entries).flatMap(([name, bytes]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('0', 156);
    header.write('ustar\0', 257);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}
