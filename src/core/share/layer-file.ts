import type { Feature, Geometry } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import type { LayerId } from '../atlas/layer-ids.ts';
import { featuresOf } from '../atlas/layers/layers.ts';
import { csvLine } from '../exchange/balance-csv.ts';
import { kmlFoot, kmlHead, kmlPlacemark, propertyText } from './kml.ts';
import type { LayerFormat } from './layer-format.ts';
import { toWkt } from './wkt.ts';

/** The features of a shipped layer, every property and every digit as shipped. */
const layerFeatures = (atlas: Atlas, layer: LayerId): readonly Feature<Geometry | null>[] =>
  featuresOf(atlas, layer).map(({ geometry, ...properties }) => ({
    type: 'Feature',
    id: properties.id,
    properties,
    geometry,
  }));

/** The names and addresses of the sources that the features of a layer lean on. */
export const layerSources = (atlas: Atlas, layer: LayerId): readonly string[] => {
  const ids = new Set(featuresOf(atlas, layer).flatMap((item) => ('sources' in item ? item.sources : [])));
  return [...ids].flatMap((id) => {
    const source = atlas.sources[id];
    return source
      ? [[source.publisher, source.title, source.date, source.url].filter(Boolean).join(', ')]
      : [];
  });
};

const nameOf = (properties: Readonly<Record<string, unknown>>): string => {
  const name = properties.name as { en?: string } | undefined;
  return name?.en ?? propertyText(properties.id);
};

function csvOf(features: readonly Feature<Geometry | null>[], provenance: readonly string[]): string {
  const columns = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const rows = features.map(({ properties, geometry }) => [
    ...columns.map((column) => propertyText(properties?.[column])),
    toWkt(geometry),
  ]);
  const lines = [[...columns, 'wkt'], ...rows, ...provenance.map((text) => ['provenance', text])];
  return `\uFEFF${lines.map(csvLine).join('')}`;
}

/** A shipped layer as the text of a file. `provenance`: sources, licence, engines, data version, a line each. */
export function layerFile(
  atlas: Atlas,
  layer: LayerId,
  format: LayerFormat,
  title: string,
  provenance: readonly string[],
): string {
  const features = layerFeatures(atlas, layer);
  switch (format) {
    case 'geojson':
      return `{"type":"FeatureCollection","title":${JSON.stringify(title)},"provenance":${JSON.stringify(provenance)},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
    case 'kml':
      return `${kmlHead(title, provenance)}${features
        .map(({ properties, geometry }) => kmlPlacemark(nameOf(properties ?? {}), properties ?? {}, geometry))
        .join('')}${kmlFoot}`;
    case 'csv':
      return csvOf(features, provenance);
  }
}
