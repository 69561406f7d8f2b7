import type { Box } from './areas-of-interest.ts';
import { type Polygon, ringsBox } from './rings.ts';
import { readTable } from './table-read.ts';

/** A named stretch of the borders, as a box. */
export interface Sector {
  sector: string;
  box: Box;
}

const ELSEWHERE = 'other';

/** The sectors in the order in which they are tried. Throws a TableError on a bad or repeated row. */
export function readSectors(dir: string): Sector[] {
  const rows = readTable(dir, 'sectors.csv', ['sector', 'west', 'south', 'east', 'north'], 'sector');
  return rows.map((row) => {
    const box: Box = [row.decimal('west'), row.decimal('south'), row.decimal('east'), row.decimal('north')];
    if (box[0] >= box[2]) row.fail('east', 'is not east of west');
    if (box[1] >= box[3]) row.fail('north', 'is not north of south');
    return { sector: row.text('sector'), box };
  });
}

/** The first sector that holds the middle of the polygon's bounding box, or 'other'. */
export function sectorOf(polygon: Polygon, sectors: readonly Sector[]): string {
  const [w, s, e, n] = ringsBox(polygon);
  const [lon, lat] = [(w + e) / 2, (s + n) / 2];
  const found = sectors.find(({ box }) => lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3]);
  return found?.sector ?? ELSEWHERE;
}
