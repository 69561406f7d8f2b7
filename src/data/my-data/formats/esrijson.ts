import { jsonOutline } from '../../../core/my-data/json-outline.ts';
import { readEsriJson } from '../read-esri-json.ts';
import { format, isJson, trimmed, wholeTextBytes } from './format.ts';

function sniffsEsri(text: string): boolean {
  const { outer, firstFeature } = jsonOutline(text);
  if (outer.has('type')) return false;
  return (outer.get('geometryType') ?? '').startsWith('esri') || firstFeature.has('attributes');
}

export const esrijson = format('esrijson', {
  sniff: (head) => isJson(head) && sniffsEsri(trimmed(head)),
  guard: wholeTextBytes,
  read: readEsriJson,
});
