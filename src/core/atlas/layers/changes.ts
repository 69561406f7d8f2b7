import { changesSpan } from '../../compare/compared-pair.ts';
import { pieceErrorAtMost } from '../../exchange/mapped-limits.ts';
import { assumedAccuracyM } from '../../measure/accuracy.ts';
import type { Change } from '../change.ts';
import { cite } from '../cite.ts';
import type { Mark } from '../marks.ts';
import type { SymbolId } from '../symbols.ts';
import type { Layer, ShownSnapshot } from './layer.ts';
import { byId, mark } from './mark.ts';

const changeSymbol = ({ from, to }: Change): SymbolId => {
  if (from === 'UZB' || to === 'UZB') return 'change-other';
  return to === 'KGZ' ? 'change-to-kgz' : 'change-to-tjk';
};

/**
 * Ground that by one snapshot had been drawn on another side than in the first; what is not new since the snapshot
 * it is compared with is dimmed. Slivers are counted elsewhere, not drawn.
 */
export const changeMarks = (
  changes: readonly Change[],
  { release, since }: ShownSnapshot,
  dimmed: boolean,
): Mark[] =>
  changes
    .filter(({ noise, firstRelease }) => !noise && firstRelease <= release)
    .map((change) =>
      mark({
        id: change.id,
        geometry: change.geometry,
        symbol: changeSymbol(change),
        title: change.id,
        dimmed: dimmed || (since !== null && change.firstRelease <= since),
      }),
    );

/** Ground that changed sides on the map. */
export const changesLayer: Layer = {
  id: 'changes',
  sided: false,
  reported: false,
  features: ({ changes }) => changes,
  marks: ({ changes }, shown) => changeMarks(changes, shown, shown.exchange !== null),
  memoKey: ({ exchange, release, since }) => `${exchange !== null}|${release}|${since}`,
  rows: ({ changes }) =>
    changes
      .filter(({ noise }) => !noise)
      .map(({ id, ellipsoidalHa }) => ({ id, figure: { kind: 'measured', hectares: ellipsoidalHa } })),
  card(atlas, id, measures) {
    const change = byId(atlas.changes, id);
    if (!change) return null;
    const measured = { ellipsoidal: change.ellipsoidalHa, turf: change.turfHa };
    const around = measures.around(change);
    const cited = ['osm', ...(around?.place.sources ?? [])];
    const error = pieceErrorAtMost(change, assumedAccuracyM);
    return {
      kind: 'change',
      change,
      measured,
      error,
      accuracyM: assumedAccuracyM,
      around,
      between: changesSpan(atlas),
      sources: cite(atlas, cited),
    };
  },
};
