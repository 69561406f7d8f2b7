import type { Position } from 'geojson';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { LayerMarks, Mark } from '../../core/atlas/marks.ts';
import { linesOf } from '../../core/geometry/lines-of.ts';
import { isDrawn, type Measurement } from '../../core/measure/measurement.ts';
import { ringOf } from '../../core/measure/sketch.ts';
import { createSnapIndex, type Snap, type SnapIndex } from '../../core/measure/snap-index.ts';
import { createNetwork, type Network } from '../../core/measure/trace.ts';

/** Layers whose lines can be snapped to; where two coincide the first wins. */
const snappedLayers: readonly LayerId[] = ['borders', 'parcels', 'changes'];

/** Metres within which a point of the drawing counts as standing on a line. */
const onLineM = 0.05;

/** Where a point snaps to, and how far what it snaps to is expected to be off, m. */
export type Snapped = Snap & { readonly expectedErrorM: number };

const sameMarks = (a: readonly (readonly Mark[])[], b: readonly (readonly Mark[])[]) =>
  a.length === b.length && a.every((marks, index) => marks === b[index]);

/** Snapping to what the map shows and to the reader's own drawings; indexes are made when they are first needed. */
export function createSnapping() {
  let shown: readonly (readonly Mark[])[] = [];
  let ground: SnapIndex = createSnapIndex([]);
  /** Expected error of each line of `ground`, m; 0 where it is not known. */
  let errorsM: readonly number[] = [];
  let network: Network | null = null;
  let drawings: readonly Measurement[] = [];
  let own: SnapIndex = createSnapIndex([]);

  function follow(layers: readonly LayerMarks[], list: readonly Measurement[]) {
    const wanted = snappedLayers.flatMap((id) =>
      layers.filter((layer) => layer.id === id && layer.visible).map(({ marks }) => marks),
    );
    if (!sameMarks(wanted, shown)) {
      shown = wanted;
      const marked = wanted
        .flat()
        .flatMap(({ geometry, expectedErrorM = 0 }) =>
          linesOf(geometry).map((line) => ({ line, expectedErrorM })),
        );
      ground = createSnapIndex(marked.map(({ line }) => line));
      errorsM = marked.map(({ expectedErrorM }) => expectedErrorM);
      network = null;
    }
    if (list !== drawings) {
      drawings = list;
      own = createSnapIndex(
        list.flatMap(({ what, hidden }) =>
          isDrawn(what) && !hidden ? [what.kind === 'area' ? ringOf(what.points) : what.points] : [],
        ),
      );
    }
  }

  return {
    follow,
    /** The nearest vertex, else the nearest place on a line; the map's before the reader's own. */
    snap(at: Position, reachM: number): Snapped | null {
      const onGround = ground.nearest(at, reachM);
      const first = onGround && { ...onGround, expectedErrorM: errorsM[onGround.line] ?? 0 };
      const onOwn = own.nearest(at, reachM);
      const second = onOwn && { ...onOwn, expectedErrorM: 0 };
      return [first, second].find((snap) => snap?.kind === 'vertex') ?? first ?? second;
    },
    /** The vertices along the map's lines from one position to another; none where no line joins them. */
    trace(from: Position | undefined, to: Position): readonly Position[] {
      const start = from && ground.nearest(from, onLineM);
      const end = start && ground.nearest(to, onLineM);
      if (!start || !end) return [];
      network ??= createNetwork(ground.lines);
      return network.between(start, end) ?? [];
    },
  };
}
