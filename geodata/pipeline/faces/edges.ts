import { type GridVertex, sameVertex, westFirst } from './grid.ts';

/**
 * An edge of any snapshot, from its western end a to its eastern end b. `steps` holds, for each coverage (a country in a
 * snapshot), how much larger it is on the left than on the right: 1, −1 or 0; the sum where edges coincide.
 */
export interface OverlayEdge {
  readonly a: GridVertex;
  readonly b: GridVertex;
  readonly steps: Int8Array;
}

/** Edges of all snapshots; where several run from one vertex to the same other, they are one with their steps added. */
export class EdgeSet {
  private readonly edges = new Map<string, OverlayEdge>();

  constructor(private readonly coverages: number) {}

  /** Adds `sign` × `steps` along from→to. An edge without length counts for nothing. */
  add(from: GridVertex, to: GridVertex, steps: Int8Array): void {
    if (sameVertex(from, to)) return;
    const forward = westFirst(from, to) < 0;
    const [a, b] = forward ? [from, to] : [to, from];
    const key = `${a[0]} ${a[1]} ${b[0]} ${b[1]}`;
    let edge = this.edges.get(key);
    if (edge === undefined) {
      edge = { a, b, steps: new Int8Array(this.coverages) };
      this.edges.set(key, edge);
    }
    for (let i = 0; i < steps.length; i++) {
      edge.steps[i] = (edge.steps[i] as number) + (forward ? 1 : -1) * (steps[i] as number);
    }
  }

  /** The edges on which some coverage changes. */
  all(): OverlayEdge[] {
    return [...this.edges.values()].filter(({ steps }) => steps.some((step) => step !== 0));
  }
}
