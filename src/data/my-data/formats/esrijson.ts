import { jsonOutline } from '../../../core/my-data/json-outline.ts';
import { readEsriJson } from '../read-esri-json.ts';
import { format, isJson, trimmed, wholeTextBytes } from './format.ts';

/**
 * Keys and values of ArcGIS, and such of GeoJSON: a wrapped set is told by its beginning. `attributes` stand in other JSON
 * too.
 */
const ofArcgis =
  /"(?:featureSet|layerDefinition|operationalLayers|spatialReference|(?:curve)?[Rr]ings)"\s{0,20}:|"(?:GPFeatureRecordSetLayer|esriGeometry[A-Z][a-z]+)"/;
const ofGeojson = /"(?:Feature|FeatureCollection|Topology)"/;

function sniffsEsri(text: string): boolean {
  const { outer, firstFeature } = jsonOutline(text);
  if (outer.has('type')) return false;
  if (!outer.has('features') && ofArcgis.test(text) && !ofGeojson.test(text)) return true;
  return (outer.get('geometryType') ?? '').startsWith('esri') || firstFeature.has('attributes');
}

export const esrijson = format('esrijson', {
  sniff: (head) => isJson(head) && sniffsEsri(trimmed(head)),
  guard: wholeTextBytes,
  read: readEsriJson,
});
