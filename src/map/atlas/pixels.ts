/** A place in pixels of the map's container, or of a picture. */
export type Pixel = { readonly x: number; readonly y: number };

/** A box in the same pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Whether two boxes overlap, or lie closer than `apart` pixels. */
export const boxesOverlap = (a: Box, b: Box, apart = 0): boolean =>
  a.left < b.right + apart &&
  b.left < a.right + apart &&
  a.top < b.bottom + apart &&
  b.top < a.bottom + apart;
