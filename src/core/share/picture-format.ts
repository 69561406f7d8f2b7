/** Shapes of a picture: pixels of its own, and how many of a PNG one of them makes at single size. */
export const pictureFormats = {
  wide: { width: 800, height: 450, scale: 1.5 },
  square: { width: 720, height: 720, scale: 1.5 },
  tall: { width: 720, height: 900, scale: 1.5 },
  /** At 150 dots an inch. */
  a4: { width: 794, height: 1123, scale: 1240 / 794 },
} as const satisfies Readonly<Record<string, { width: number; height: number; scale: number }>>;

export type PictureFormat = keyof typeof pictureFormats;

export const isPictureFormat = (text: unknown): text is PictureFormat =>
  typeof text === 'string' && Object.hasOwn(pictureFormats, text);

/** Pixels of a PNG of a format, at single or double size. */
export function pngSize(format: PictureFormat, times: 1 | 2): { width: number; height: number } {
  const { width, height, scale } = pictureFormats[format];
  return { width: Math.round(width * scale) * times, height: Math.round(height * scale) * times };
}
