/** A picture as the text of an SVG file. */
export const svgText = (picture: SVGSVGElement): string => new XMLSerializer().serializeToString(picture);

/** The address of a picture, for an image of the page. */
export const svgAddress = (picture: SVGSVGElement): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;

/** A picture as a PNG, `times` its own size; rejects where the browser cannot paint it. */
export async function rasterise(picture: SVGSVGElement, times: 1 | 2): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * times;
  canvas.height = image.naturalHeight * times;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
