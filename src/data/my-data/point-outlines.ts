import type { Feature } from 'geojson';
import type { PartKind } from '../../core/geometry/rings.ts';
import { outlinesOfPoints } from '../../core/my-data/corner-list.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import type { ReadStep } from './read-step.ts';
import type { FileFacts } from './source.ts';

/** What a part in columns is that is a point. */
const pointKind: PartKind = 3;

/** Points of a layer that may be vertices of a survey; more of them are something else. */
const mostPoints = 100_000;

type Points = Pick<ReadStep, 'crs' | 'layer'> & { items: ReadItem[] | null };

function isPoint(item: ReadItem): boolean {
  if ('fault' in item) return false;
  // A value is not made for nothing.
  if (item.packed) {
    const { kinds, first, last } = item.packed.geometry.parts;
    return last - first === 1 && kinds[first] === pointKind;
  }
  return (item.value as Partial<Feature> | null)?.geometry?.type === 'Point';
}

/**
 * Looks for outlines that numbered points of a layer make, and counts them. Where they are `wanted`, points are held back
 * until all are known, and the outlines come at the end in their place.
 */
export function createPointOutlines(wanted: boolean, facts: FileFacts) {
  const layers = new Map<string, Points>();

  function pointsOf({ crs, layer }: ReadStep): Points {
    const key = JSON.stringify([layer, crs]);
    const known: Points = layers.get(key) ?? {
      ...(crs === undefined ? {} : { crs }),
      ...(layer === undefined ? {} : { layer }),
      items: [],
    };
    layers.set(key, known);
    return known;
  }

  return {
    /** A step without the points that are held back. */
    passing(step: ReadStep): ReadStep {
      const points = step.items.filter(isPoint);
      const known = points.length > 0 ? pointsOf(step) : null;
      if (!known?.items) return step;
      known.items.push(...points);
      if (known.items.length > mostPoints) {
        const held = known.items.slice(0, known.items.length - points.length);
        known.items = null;
        return wanted ? { ...step, items: [...held, ...step.items] } : step;
      }
      return wanted ? { ...step, items: step.items.filter((item) => !isPoint(item)) } : step;
    },
    /** What was held back: the outlines, or the points that make none. */
    *end(bytes: number): Generator<ReadStep> {
      for (const { items, ...of } of layers.values()) {
        if (!items) continue;
        const features = items.flatMap((item) => ('value' in item ? [item.value as Feature] : []));
        const found = outlinesOfPoints(features);
        facts.closedLines += found?.length ?? 0;
        if (!wanted) continue;
        if (found) facts.tell('corners-joined', { found: found.length });
        yield { ...of, items: found?.map((value) => ({ value })) ?? items, bytes };
      }
    },
  };
}
