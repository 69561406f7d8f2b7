import type { Feature, Geometry } from 'geojson';
import { mapPositions } from '../../core/my-data/coordinates.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import { featureStates } from '../../core/my-data/parcel-set.ts';
import {
  addedProperties,
  problemsByFeature,
  resultLines,
  withProperties,
} from '../../core/my-data/results.ts';
import { kmlFoot, kmlHead, kmlPlacemark } from '../../core/share/kml.ts';
import { readFile } from './read-file.ts';
import type { ReadParcels } from './read-parcels.ts';

export type Saved = {
  readonly mapping: FieldMapping;
  readonly balance: MeasuredBalance;
  readonly provenance: readonly string[];
};

/** The exchanges and features as CSV. */
export function saveCsv({ set }: ReadParcels, { mapping, balance, provenance }: Saved): Blob {
  const parts: string[] = ['\uFEFF'];
  let lines: string[] = [];
  for (const line of resultLines(set, mapping, balance, provenance)) {
    lines.push(line);
    if (lines.length < 2000) continue;
    parts.push(lines.join(''));
    lines = [];
  }
  return new Blob([...parts, lines.join('')], { type: 'text/csv;charset=utf-8' });
}

/**
 * The file as GeoJSON with the figures added. It is read once more rather than kept, so that what comes out is
 * what went in: every member of every feature, at full precision. What could not be read keeps its place as a
 * feature without geometry.
 */
export async function saveGeojson(
  read: ReadParcels,
  file: Blob,
  name: string,
  { mapping, provenance }: Saved,
): Promise<Blob> {
  const parts: string[] = [
    `{"type":"FeatureCollection","provenance":${JSON.stringify(provenance)},"features":[\n`,
  ];
  const problems = problemsByFeature(read.set);
  let shape = 0;
  const { change } = read.conversion;
  for await (const { items } of readFile(file, name, { format: null, crs: null })) {
    const lines = items.map((item) => {
      const added = addedProperties(read.set, shape, mapping, problems);
      const separator = shape++ === 0 ? '' : ',\n';
      const value = 'value' in item ? item.value : null;
      const isFeature = (value as { type?: unknown } | null)?.type === 'Feature';
      const base = isFeature ? value : { type: 'Feature', properties: {}, geometry: null };
      return separator + JSON.stringify(withProperties(inDegrees(base, change), added));
    });
    parts.push(lines.join(''));
  }
  parts.push('\n]}\n');
  return new Blob(parts, { type: 'application/geo+json' });
}

function inDegrees(value: unknown, change: ReadParcels['conversion']['change']): unknown {
  const { geometry } = value as { geometry?: Geometry | null };
  if (!change || typeof geometry !== 'object' || geometry === null) return value;
  return { ...(value as object), geometry: mapPositions(geometry, change) };
}

/** The measured and shown shapes as KML, in degrees, with all properties and the figures as extended data. */
export async function saveKml(
  read: ReadParcels,
  file: Blob,
  name: string,
  { mapping, provenance }: Saved,
): Promise<Blob> {
  const parts: string[] = [kmlHead(name, provenance)];
  const problems = problemsByFeature(read.set);
  const { change } = read.conversion;
  let shape = 0;
  for await (const { items } of readFile(file, name, { format: null, crs: null })) {
    const placemarks = items.map((item) => {
      const added = addedProperties(read.set, shape, mapping, problems);
      const state = read.set.states.at(shape++);
      const value = 'value' in item && item.value !== null ? (item.value as Partial<Feature>) : {};
      const readable = featureStates[state] !== 'unreadable' && featureStates[state] !== 'faulty';
      const { geometry } = inDegrees(value, change) as Partial<Feature>;
      return kmlPlacemark(
        String(shape),
        { ...(typeof value.properties === 'object' ? value.properties : {}), ...added },
        readable ? (geometry ?? null) : null,
      );
    });
    parts.push(placemarks.join(''));
  }
  return new Blob([...parts, kmlFoot], { type: 'application/vnd.google-earth.kml+xml' });
}
