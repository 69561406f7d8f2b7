import { mostAround } from './collections-within.ts';
import { isRecord } from './esri-json.ts';
import { freeNames } from './fields.ts';

type Members = Readonly<Record<string, unknown>>;

/** A set of features of ArcGIS within a JSON; `name` is null where there is but one. */
export type EsriSet = { readonly name: string | null; readonly set: Members };

/** What is said of all sets within an object. */
type Said = { readonly spatialReference?: unknown; readonly exceededTransferLimit?: true };

/** `loose`: it is no set by itself, but a feature or shape that stands alone. */
type Found = { readonly name: string; readonly set: Members; readonly loose?: true };

/** A shape of Esri JSON that stands for itself. */
const isShape = ({ rings, paths, curveRings, curvePaths }: Members): boolean =>
  [rings, paths, curveRings, curvePaths].some(Array.isArray);

const isFeature = (value: unknown): value is Members =>
  isRecord(value) && (isRecord(value.attributes) || (isRecord(value.geometry) && isShape(value.geometry)));

const isSet = ({ type, features, geometryType }: Members): boolean =>
  type !== 'FeatureCollection' &&
  Array.isArray(features) &&
  (String(geometryType).startsWith('esri') || features.some(isFeature));

/** What a layer, a parameter of a service, or the answer to a click on a map calls itself; a feature's id names no layer. */
function nameOf(value: Members): string | null {
  const own: Members = isFeature(value) ? { layerName: value.layerName } : value;
  const { layerDefinition, layerName, title, paramName, name, id } = own;
  const defined = isRecord(layerDefinition) ? layerDefinition.name : undefined;
  const named = [defined, layerName, title, paramName, name].find(
    (each) => typeof each === 'string' && each !== '',
  );
  return (named as string | undefined) ?? (typeof id === 'number' ? String(id) : null);
}

/** Whether a service says that it did not send all. */
const isCut = ({ exceededTransferLimit, properties }: Members): boolean =>
  exceededTransferLimit === true || (isRecord(properties) && properties.exceededTransferLimit === true);

/**
 * How something is drawn, asked about or made anew: its patterns have shapes, and its templates attributes, as features
 * do.
 */
const isAbout =
  /^(?:layerDefinition|drawingInfo|renderer|symbol|templates|types|popupInfo|popupTemplate|formInfo|baseMap)$/;

/** The system that is said of all within an object, where what is within says none. */
function systemOf({ layerDefinition, spatialReference }: Members): unknown {
  const about = isRecord(layerDefinition) ? layerDefinition : {};
  const extent = isRecord(about.extent) ? about.extent : {};
  return spatialReference ?? about.spatialReference ?? extent.spatialReference;
}

/** A JSON of areas within a text of the JSON: none is read, and each is told. */
const areaText = /^\s{0,9}[[{].{0,9999}"(?:rings|curveRings)"/s;

function within(value: unknown, name: string, said: Said, levels: number): readonly Found[] {
  if (typeof value === 'string' && areaText.test(value))
    return [{ name, set: { features: [value], ...said }, loose: true }];
  if (typeof value !== 'object' || value === null || levels === 0) return [];
  const members = value as Members;
  const own = (isRecord(value) && nameOf(value)) || name;
  const around: Said = {
    spatialReference: systemOf(members) ?? said.spatialReference,
    ...((said.exceededTransferLimit || isCut(members)) && { exceededTransferLimit: true }),
  };
  const loose = (feature: unknown): Found => ({
    name: own,
    set: { features: [feature], ...around },
    loose: true,
  });
  if (isSet(members)) {
    const { features, ...others } = members;
    return [{ name: own, set: { ...members, ...around } }, ...within(others, own, around, levels - 1)];
  }
  if (Array.isArray(value)) {
    const holdsFeatures = value.some(isFeature);
    return value.flatMap((each) => {
      const found = within(each, name, said, levels - 1);
      // What is none beside features is told by its number.
      return found.length > 0 || !holdsFeatures ? found : [loose(each)];
    });
  }
  if (isFeature(members)) return [loose(members)];
  if (isShape(members)) return [loose({ attributes: {}, geometry: members })];
  return Object.entries(members).flatMap(([key, each]) => {
    if (isAbout.test(key)) return [];
    // What wraps a set and says nothing of it gives it no name.
    const isWrapper =
      /^(?:featureSet|value|layers|features|results|featureCollection|operationalLayers)$/.test(key);
    return within(each, isWrapper ? own : key, around, levels - 1);
  });
}

/** Features that stand for themselves, of one name, are one set. */
function joined(found: readonly Found[]): readonly Found[] {
  const lists = new Map<string, unknown[]>();
  return found.filter(({ name, set, loose }) => {
    if (!loose) return true;
    const key = JSON.stringify([name, set.spatialReference ?? null]);
    const [feature] = set.features as [unknown];
    const list = lists.get(key);
    if (list) list.push(feature);
    else lists.set(key, set.features as unknown[]);
    return !list;
  });
}

/** Addresses of layers that a web map names and does not hold. */
export function esriLinks(value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  const { operationalLayers, layers, url, featureCollection, featureSet } = value;
  const own = typeof url === 'string' && !featureCollection && !featureSet ? [url] : [];
  const below = [operationalLayers, layers].flatMap((each) => (Array.isArray(each) ? each : []));
  return [...own, ...below.flatMap(esriLinks)];
}

/**
 * The sets of features in a JSON of ArcGIS, whatever stands around them: an answer of a service by itself, `featureSet`,
 * the layers of a feature collection or web map, results of tools and of clicks; features and shapes by themselves too.
 */
export function esriSets(value: unknown): readonly EsriSet[] {
  const found = joined(within(value, '', {}, mostAround));
  if (found.length < 2) return found.map(({ set }) => ({ name: null, set }));
  const { names } = freeNames(found.map(({ name }) => name));
  return found.map(({ set }, i) => ({ name: names[i] ?? '', set }));
}
