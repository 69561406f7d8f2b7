import type { Position } from 'geojson';
import { areaUncertainty } from '../geometry/area-uncertainty.ts';
import { lengthErrors } from './length-uncertainty.ts';
import { liveFigures } from './live-figures.ts';
import type { MeasureState } from './measure-state.ts';
import type { LiveView } from './measure-view.ts';
import { roundedArea, roundedLength } from './rounding.ts';
import { isComplete, ringOf } from './sketch.ts';

/** What a drawing under way tells, continued to the pointer by `ahead`; `handM` is the accuracy of a hand now. */
export function liveView(
  { session, settings }: MeasureState,
  ahead: readonly Position[],
  handM: number,
): (LiveView & { readonly crossing: Position | null }) | null {
  if (!session) return null;
  const { history, editing, selected } = session;
  const drawn = history.present;
  const path = [...drawn.points, ...ahead];
  const accuracyM = settings.accuracyM ?? (session.accuracyM || handM);
  const { lengthM, areaM2, crossing } = liveFigures(drawn, ahead);
  const ring = drawn.kind === 'area' ? ringOf(path) : path;
  const errors = lengthErrors(ring);
  const area = areaM2 === null ? null : areaUncertainty({ type: 'Polygon', coordinates: [ring] }, accuracyM);
  return {
    kind: drawn.kind,
    editing: editing !== null,
    points: drawn.points.length,
    selected,
    length:
      path.length < 2
        ? null
        : roundedLength(
            lengthM,
            { independent: errors.independent * accuracyM, systematic: errors.systematic * accuracyM },
            settings.lengthUnit,
          ),
    area:
      areaM2 === null || area === null
        ? null
        : roundedArea(
            areaM2,
            { independent: area.independentM2, systematic: area.systematicM2 },
            settings.areaUnit,
          ),
    crosses: crossing !== null,
    crossing,
    accuracyM,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    canFinish: isComplete(drawn),
    snapping: settings.snapping,
    tracing: settings.tracing,
  };
}
