const radians = Math.PI / 180;

/** Spherical Mercator as maps on the web cut it: x and y from 0 to 1, y southwards. */
export const mercatorX = (lon: number): number => lon / 360 + 0.5;

export const mercatorY = (lat: number): number => {
  const sine = Math.sin(Math.max(-85.06, Math.min(85.06, lat)) * radians);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

export const mercatorLon = (x: number): number => (x - 0.5) * 360;

export const mercatorLat = (y: number): number => Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / radians;
