import type { Tile } from '../../core/import/cut-tile.ts';
import type { Ink } from './palette.ts';

const dotSize = 2;

/** Paints a cut tile: all areas of one ink as one path, then lines, then the dots. */
export function paintTile(pen: CanvasRenderingContext2D, tile: Tile, inks: readonly Ink[]): void {
  const areas = inks.map(() => new Path2D());
  const lines = inks.map(() => new Path2D());
  const { points, starts, kinds, looks, dots, dotLooks } = tile;
  for (let part = 0; part < kinds.length; part++) {
    const [start, end] = [starts[part] ?? 0, starts[part + 1] ?? 0];
    const isArea = (kinds[part] ?? 0) < 2;
    const path = (isArea ? areas : lines)[looks[part] ?? 0];
    if (!path) continue;
    path.moveTo(points[start] ?? 0, points[start + 1] ?? 0);
    for (let i = start + 2; i < end; i += 2) path.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
    if (isArea) path.closePath();
  }
  for (const [look, ink] of inks.entries()) {
    pen.strokeStyle = ink.stroke;
    pen.lineWidth = ink.width;
    pen.setLineDash([...ink.dash]);
    pen.fillStyle = ink.fill;
    pen.globalAlpha = ink.fillAlpha;
    pen.fill(areas[look] ?? new Path2D(), 'evenodd');
    pen.globalAlpha = 1;
    pen.stroke(areas[look] ?? new Path2D());
    pen.stroke(lines[look] ?? new Path2D());
  }
  for (let dot = 0; dot < dotLooks.length; dot++) {
    const [x = 0, y = 0] = [dots[dot * 2], dots[dot * 2 + 1]];
    pen.fillStyle = inks[dotLooks[dot] ?? 0]?.stroke ?? '#555';
    pen.fillRect(x - dotSize / 2, y - dotSize / 2, dotSize, dotSize);
  }
}
