import { canonicalGeometry } from './canonical.ts';
import type { MultiPolygon, Polygon } from './rings.ts';

/**
 * Ground as it is shipped: 7 decimals, wound and ordered. Every area that a file of this folder states is measured on
 * this, so that a reader who measures the shipped coordinates finds the stated area; nothing is measured before rounding.
 */
export const shippedGround = (parts: MultiPolygon): MultiPolygon =>
  parts.map(
    (coordinates) => canonicalGeometry({ type: 'Polygon' as const, coordinates }).coordinates as Polygon,
  );
