import type { Feature } from 'geojson';
import type { ReadSettings } from '../../core/my-data/file-settings.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import type { Findings } from '../../core/my-data/opened-file.ts';
import { featureStates } from '../../core/my-data/parcel-set.ts';
import {
  addedProperties,
  problemsByFeature,
  resultLines,
  withProperties,
} from '../../core/my-data/results.ts';
import { kmlFoot, kmlHead, kmlPlacemark } from '../../core/share/kml.ts';
import { createOwnConversions, inDegrees } from './own-crs.ts';
import { readFile } from './read-file.ts';
import type { ReadParcels } from './read-parcels.ts';
import { newFacts } from './source.ts';

export type Saved = {
  readonly mapping: FieldMapping;
  readonly balance: MeasuredBalance;
  readonly provenance: readonly string[];
  /** What looking at all parcels together showed; null where nobody has looked. */
  readonly findings: Findings | null;
};

/** The file that is read once more, and how it was read. */
export type Origin = {
  readonly file: Blob;
  readonly name: string;
  readonly settings: ReadSettings;
};

/** The features once more, in degrees; what could not be read keeps its place as null. */
async function* valuesAgain(read: ReadParcels, { file, name, settings }: Origin) {
  const convertOwn = createOwnConversions(settings.swapAxes, settings.crs);
  for await (const step of readFile({ file, name, settings, facts: newFacts() })) {
    const own = read.ownCrs ? await convertOwn(step) : step;
    if ('code' in own) return;
    yield own.items.map((item) =>
      'value' in item ? (read.ownCrs ? item.value : inDegrees(item.value, read.conversion.change)) : null,
    );
  }
}

/** The exchanges and features as CSV. */
export function saveCsv(
  { set, facts }: ReadParcels,
  { mapping, balance, provenance, findings }: Saved,
): Blob {
  const parts: string[] = ['\uFEFF'];
  let lines: string[] = [];
  for (const line of resultLines(set, mapping, balance, provenance, facts.notices, findings)) {
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
  origin: Origin,
  { mapping, provenance }: Saved,
): Promise<Blob> {
  const parts: string[] = [
    `{"type":"FeatureCollection","provenance":${JSON.stringify(provenance)},"features":[\n`,
  ];
  const problems = problemsByFeature(read.set);
  let shape = 0;
  for await (const values of valuesAgain(read, origin)) {
    const lines = values.map((value) => {
      const added = addedProperties(read.set, shape, mapping, problems);
      const separator = shape++ === 0 ? '' : ',\n';
      const isFeature = (value as { type?: unknown } | null)?.type === 'Feature';
      const base = isFeature ? value : { type: 'Feature', properties: {}, geometry: null };
      return separator + JSON.stringify(withProperties(base, added));
    });
    parts.push(lines.join(''));
  }
  parts.push('\n]}\n');
  return new Blob(parts, { type: 'application/geo+json' });
}

/** The measured and shown shapes as KML, in degrees, with all properties and the figures as extended data. */
export async function saveKml(
  read: ReadParcels,
  origin: Origin,
  { mapping, provenance }: Saved,
): Promise<Blob> {
  const parts: string[] = [kmlHead(origin.name, provenance)];
  const problems = problemsByFeature(read.set);
  let shape = 0;
  for await (const values of valuesAgain(read, origin)) {
    const placemarks = values.map((item) => {
      const added = addedProperties(read.set, shape, mapping, problems);
      const state = read.set.states.at(shape++);
      const value = (item ?? {}) as Partial<Feature>;
      const readable = featureStates[state] !== 'unreadable' && featureStates[state] !== 'faulty';
      const { geometry } = value;
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
