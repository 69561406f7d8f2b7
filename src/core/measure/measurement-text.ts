import { isAccuracy } from './accuracy.ts';
import {
  colourCount,
  type Drawn,
  type FeatureRef,
  fewestPoints,
  isDrawn,
  type MeasurableLayer,
  type MeasureKind,
  type Measurement,
  measurableLayers,
} from './measurement.ts';
import { positionsText, readPositions } from './position-text.ts';

/** Changes when the form does, so that an old link is not read wrongly. */
const version = '1';

/** No link can hold more; what claims to is not read. */
const mostPoints = 20_000;

const kinds: Readonly<Record<string, MeasureKind | 'feature'>> = {
  d: 'distance',
  a: 'area',
  p: 'point',
  f: 'feature',
};
const directions = { n: null, k: 'KGZ', t: 'TJK' } as const;

const letterOf = <T>(table: Readonly<Record<string, T>>, wanted: T): string =>
  Object.keys(table).find((letter) => table[letter] === wanted) ?? '';

/** A name as it may be kept: one line, without the marks that separate fields. */
export const cleanName = (name: string): string =>
  [...name.replace(/[~*\p{Cc}\p{Cs}]/gu, ' ').replace(/\s+/g, ' ')].slice(0, 60).join('').trim();

const featureText = ({ layer, id }: FeatureRef) => `${layer}:${id}`;

/** One measurement as text; its id is not part of it. */
export function measurementText({ name, colour, hidden, direction, accuracyM, what }: Measurement): string {
  const kind = letterOf(kinds, isDrawn(what) ? what.kind : 'feature');
  const head = `${kind}${colour}${hidden ? 1 : 0}${letterOf(directions, direction)}`;
  const body = isDrawn(what) ? positionsText(what.points) : featureText(what);
  return [head, String(accuracyM), name ?? '', body].join('*');
}

function readDrawn(kind: MeasureKind, text: string, fewest: number): Drawn | null {
  const points = readPositions(text);
  if (!points || points.length < fewest || points.length > mostPoints) return null;
  return kind === 'point' && points.length > 1 ? null : { kind, points };
}

function readFeature(text: string): FeatureRef | null {
  const [layer = '', ...rest] = text.split(':');
  const id = rest.join(':');
  const isLayer = (measurableLayers as readonly string[]).includes(layer);
  return isLayer && /^[\p{L}\p{N}@:_.-]{1,80}$/u.test(id) ? { layer: layer as MeasurableLayer, id } : null;
}

function readMeasurement(text: string, isUnderWay = false): Omit<Measurement, 'id'> | null {
  const [head = '', accuracy = '', name = '', body = '', ...more] = text.split('*');
  const [, letter = '', colour = '', hidden, direction = ''] = /^([dapf])(\d)([01])([nkt])$/.exec(head) ?? [];
  const kind = kinds[letter];
  const accuracyM = accuracy === '' ? Number.NaN : Number(accuracy);
  if (!kind || more.length > 0 || !isAccuracy(accuracyM)) return null;
  const what =
    kind === 'feature' ? readFeature(body) : readDrawn(kind, body, isUnderWay ? 1 : fewestPoints[kind]);
  return (
    what && {
      name: cleanName(name) || null,
      colour: Number(colour) % colourCount,
      hidden: hidden === '1',
      direction: directions[direction as keyof typeof directions],
      accuracyM,
      what,
    }
  );
}

/** The whole list as text for the address and the browser's storage; empty where there is nothing. */
export const listText = (list: readonly Measurement[]): string =>
  list.length === 0 ? '' : [version, ...list.map(measurementText)].join('~');

/** One measurement as it is kept in a place of its own, or as far as it is drawn; null where it cannot be read. */
export const readKept = (text: string, isUnderWay = false): Omit<Measurement, 'id'> | null =>
  readMeasurement(text, isUnderWay);

/** The measurements that `listText` wrote; what cannot be read is left out, nothing throws. */
export function readList(text: string): Omit<Measurement, 'id'>[] {
  const [written, ...items] = text.split('~');
  return written === version ? items.flatMap((item) => readMeasurement(item) ?? []) : [];
}
