import type { Feature, FeatureCollection, LineString } from 'geojson';
import { type DatedEdge, dateEdges } from './border-edges.ts';
import { chainEdges } from './chains.ts';
import type { DrawnRelease } from './draw-release.ts';
import { type BorderProperties, PAIRS } from './mapped.ts';

/**
 * The borders of `drawn`, oldest first, as lines; an edge drawn in several releases is there once. With `end`, the date
 * of the release that follows in another file, every line ends there at the latest.
 */
export function borderLines(
  drawn: readonly DrawnRelease[],
  end: string | null = null,
): FeatureCollection<LineString, BorderProperties> {
  const features = PAIRS.flatMap((pair) => {
    const steps = drawn.map(({ date, edges }) => ({ date, edges: edges[pair] }));
    const spans = new Map<string, DatedEdge[]>();
    for (const edge of dateEdges(pair, end === null ? steps : [...steps, { date: end, edges: [] }])) {
      const span = `${edge.from}_${edge.until ?? 'now'}`;
      spans.set(span, [...(spans.get(span) ?? []), edge]);
    }
    return [...spans].flatMap(([span, edges]) => {
      const { from, until } = edges[0] as DatedEdge;
      return chainEdges(edges).map((coordinates, index): Feature<LineString, BorderProperties> => {
        const id = `${pair}_${span}_${String(index + 1).padStart(3, '0')}`;
        const geometry: LineString = { type: 'LineString', coordinates };
        return { type: 'Feature', id, properties: { id, pair, from, until }, geometry };
      });
    });
  });
  return { type: 'FeatureCollection', features };
}
