import type { Feature, FeatureCollection } from 'geojson';
import { engines } from '../geometry/engines.ts';
import type { CommittedFigures, Measure } from './committed-figures.ts';
import { drawnGeometry, type ListState, type MeasureContext } from './derive-measure.ts';
import { featureOf } from './features.ts';
import { isDrawn, type Measurement } from './measurement.ts';

const figures = (key: string, unit: string, measure: Measure | null, accuracyM: number) =>
  measure
    ? {
        [`${key}_${unit}`]: measure.ellipsoidal,
        [`${key}_turf_${unit}`]: measure.turf,
        [`${key}_independent_error_${unit}`]: measure.perMetre.independent * accuracyM,
        [`${key}_systematic_error_${unit}`]: measure.perMetre.systematic * accuracyM,
      }
    : {};

const parties = ({ direction }: Measurement) =>
  direction ? { from: direction === 'KGZ' ? 'TJK' : 'KGZ', to: direction } : {};

function properties(
  measurement: Measurement,
  found: CommittedFigures | null,
  state: ListState,
  date: string,
) {
  const accuracyM = state.settings.accuracyM ?? measurement.accuracyM;
  return {
    name: measurement.name,
    ...parties(measurement),
    ...(isDrawn(measurement.what) ? {} : { of: `${measurement.what.layer}:${measurement.what.id}` }),
    ...figures('area', 'm2', found?.area ?? null, accuracyM),
    ...figures('length', 'm', found?.length ?? null, accuracyM),
    accuracy_m: accuracyM,
    ...(found?.problem ? { problem: found.problem.code } : {}),
    engine: `${engines.ellipsoidal.name} ${engines.ellipsoidal.version}`,
    turf_version: engines.turf.version,
    map_data: date,
  };
}

/** The reader's list as GeoJSON: full coordinates, figures by both engines, no styling. */
export function measurementsGeoJson(state: ListState, context: MeasureContext): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: state.list.flatMap((measurement): Feature[] => {
      const { what, id } = measurement;
      const geometry = isDrawn(what) ? drawnGeometry(what) : featureOf(context.atlas, what)?.geometry;
      if (!geometry) return [];
      const found = context.figuresOf(measurement);
      return [
        {
          type: 'Feature',
          id,
          properties: properties(measurement, found, state, context.dataDate),
          geometry,
        },
      ];
    }),
  };
}
