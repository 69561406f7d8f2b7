import type { Polygon, Position } from 'geojson';

/** A small seeded generator (mulberry32), so that every run measures the same parcels. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const metresPerDegree = 111_000;

/** `count` star-shaped parcels of 4 to 12 vertices and a few hectares, scattered over the valley. */
export function seededParcels(count: number, seed = 20250313): Polygon[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const [lon, lat] = [69.5 + 2 * random(), 39.5 + 1.3 * random()];
    const radius = (60 + 120 * random()) / metresPerDegree;
    const vertices = 4 + Math.floor(random() * 9);
    const ring = Array.from({ length: vertices }, (_, index): Position => {
      const angle = ((index + 0.6 * random()) / vertices) * 2 * Math.PI;
      const distance = radius * (0.7 + 0.3 * random());
      return [
        lon + (Math.cos(angle) * distance) / Math.cos((lat * Math.PI) / 180),
        lat + Math.sin(angle) * distance,
      ];
    });
    return { type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] };
  });
}

/**
 * The same parcels as a GeoJSON text in pieces, each with a number, a name, a direction and one of 40 exchanges:
 * 100,000 of them are 36 MB. `broken` is the index of a feature that loses its closing brackets.
 */
export function* parcelTexts(count: number, broken = -1): Generator<string> {
  yield '{"type":"FeatureCollection","name":"parcels","features":[\n';
  const parties = ['KGZ', 'TJK'] as const;
  let piece = '';
  for (const [index, geometry] of seededParcels(count).entries()) {
    const [from, to] = index % 2 === 0 ? parties : parties.toReversed();
    const properties = {
      id: index + 1,
      name: `Участок ${index + 1}`,
      from,
      to,
      exchange: `lot ${1 + (Math.floor(index / 2) % 40)}`,
      use: index % 3 === 0 ? 'pasture' : 'arable land',
    };
    const text = JSON.stringify({ type: 'Feature', properties, geometry }, (_, value) =>
      typeof value === 'number' ? Math.round(value * 1e7) / 1e7 : value,
    );
    piece += `${index === 0 ? '' : ',\n'}${index === broken ? text.slice(0, -4) : text}`;
    if (piece.length < 1_000_000) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n]}\n`;
}
