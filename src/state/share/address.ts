import { isLayerId, type LayerId, layerIds } from '../../core/atlas/layer-ids.ts';
import { hereSelection } from '../../core/here/here-selection.ts';
import {
  type Choices,
  defaultChoices,
  isBaseId,
  isLangId,
  isTabId,
  isViewMode,
  type Selection,
  type Viewpoint,
} from '../../core/page/choices.ts';

const within = (value: number, low: number, high: number) => value >= low && value <= high;

/** Digits behind the point of what is written; more of them are not read, so that an address and its copy say the same. */
const digits = { zoom: 2, degrees: 5, position: 6, percent: 0, tolerance: 2 };

const readNumber = (text: string | null | undefined, most: number): number =>
  /^-?\d{1,3}(\.\d{1,20})?$/.test(text ?? '') ? Number(Number(text).toFixed(most)) : Number.NaN;

function readViewpoint(text: string | null): Viewpoint | null {
  const parts = (text ?? '').split('/');
  const zoom = readNumber(parts[0], digits.zoom);
  const [lat, lon] = [readNumber(parts[1], digits.degrees), readNumber(parts[2], digits.degrees)];
  return within(zoom, 1, 20) && within(lat, -85, 85) && within(lon, -180, 180) ? { zoom, lat, lon } : null;
}

function readLayers(text: string | null): readonly LayerId[] {
  if (text === null) return defaultChoices.layers;
  const asked = new Set(text.split(','));
  if (text !== '' && ![...asked].some(isLayerId)) return defaultChoices.layers;
  return layerIds.filter((id) => asked.has(id));
}

/** The opacities below one as an address has them. */
export const writeOpacity = (opacity: Choices['opacity']): string =>
  Object.entries(opacity)
    .filter(([, value]) => value !== undefined && value < 1)
    .map(([id, value]) => `${id}:${Math.round((value ?? 1) * 100)}`)
    .join(',');

/** The opacities below one of an address, `parcels:60,places:40` in per cent; what cannot be read is left out. */
export function readOpacity(text: string | null): Choices['opacity'] {
  const opacity: Partial<Record<LayerId, number>> = {};
  for (const part of (text ?? '').split(',')) {
    const [id = '', percent] = part.split(':');
    const value = readNumber(percent, digits.percent);
    if (isLayerId(id) && within(value, 0, 100) && value < 100) opacity[id] = value / 100;
  }
  return opacity;
}

function readHere(text: string): Selection | null {
  const [lat = Number.NaN, lon = Number.NaN, ...rest] = text
    .split(',')
    .map((part) => readNumber(part, digits.position));
  return rest.length === 0 && within(lat, -90, 90) && within(lon, -180, 180)
    ? hereSelection([lon, lat])
    : null;
}

function readSelection(text: string | null): Selection | null {
  const colon = (text ?? '').indexOf(':');
  const layer = (text ?? '').slice(0, Math.max(0, colon));
  const id = (text ?? '').slice(colon + 1);
  if (layer === 'here') return readHere(id);
  return isLayerId(layer) && /^[\p{L}\p{N}@:_.-]{1,80}$/u.test(id) ? { layer, id } : null;
}

const readDate = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;

const readId = (text: string | null): string | null =>
  text !== null && /^[a-z0-9-]{1,40}$/.test(text) ? text : null;

/**
 * Choices from the part of the address after `#`. Unknown or broken values fall back to the default, one by
 * one; nothing throws. What the address does not carry (theme), and the language
 * where it names none, come from `fallback`.
 */
export function readAddress(hash: string, fallback: Choices = defaultChoices): Choices {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const tab = parameters.get('tab') ?? '';
  const base = parameters.get('base') ?? '';
  const exchange = parameters.get('exchange') ?? '';
  const event = readId(parameters.get('event'));
  const view = parameters.get('view') ?? '';
  const lang = parameters.get('lang') ?? '';
  const swipe = view === 'swipe' ? readNumber(parameters.get('swipe'), digits.percent) : Number.NaN;
  const tolerance = readNumber(parameters.get('tolerance'), digits.tolerance);
  return {
    ...fallback,
    viewpoint: readViewpoint(parameters.get('map')),
    layers: readLayers(parameters.get('layers')),
    opacity: readOpacity(parameters.get('opacity')),
    tab: isTabId(tab) ? tab : defaultChoices.tab,
    view: isViewMode(view) ? view : defaultChoices.view,
    before: readDate(parameters.get('before')),
    date: readDate(parameters.get('date')),
    swipe: within(swipe, 0, 100) ? swipe / 100 : defaultChoices.swipe,
    selection: readSelection(parameters.get('sel')),
    exchange: /^[a-z-]{1,40}$/.test(exchange) ? exchange : null,
    event,
    // One of the two is told; an event that is named goes first.
    step: event === null ? readId(parameters.get('step')) : null,
    sureness: parameters.get('sure') === 'yes',
    base: isBaseId(base) ? base : defaultChoices.base,
    measurements: parameters.get('measure') ?? '',
    tolerancePercent: within(tolerance, 0, 10) ? tolerance : defaultChoices.tolerancePercent,
    lang: isLangId(lang) ? lang : fallback.lang,
  };
}

const trimmed = (value: number, most: number) => String(Number(value.toFixed(most)));

/** The address (with `#`) that `readAddress` turns back into the same choices; defaults are left out. */
export function writeAddress(choices: Choices): string {
  const parts: string[] = [];
  const add = (key: string, value: string) =>
    parts.push(`${key}=${encodeURIComponent(value).replace(/%(2F|2C|3A|40)/g, decodeURIComponent)}`);
  const { viewpoint, selection } = choices;
  // Where the reader is stays on the device, and so does the view of it.
  const isOwn = selection?.layer === 'here' && selection.own !== undefined;
  if (viewpoint && !isOwn)
    add(
      'map',
      [
        trimmed(viewpoint.zoom, digits.zoom),
        trimmed(viewpoint.lat, digits.degrees),
        trimmed(viewpoint.lon, digits.degrees),
      ].join('/'),
    );
  if (choices.layers.length !== layerIds.length) add('layers', choices.layers.join(','));
  const faded = writeOpacity(choices.opacity);
  if (faded !== '') add('opacity', faded);
  add('tab', choices.tab);
  if (choices.before) add('before', choices.before);
  if (choices.date) add('date', choices.date);
  if (choices.view !== defaultChoices.view) add('view', choices.view);
  if (choices.view === 'swipe') add('swipe', trimmed(choices.swipe * 100, digits.percent));
  if (selection && !isOwn) add('sel', `${selection.layer}:${selection.id}`);
  if (choices.exchange) add('exchange', choices.exchange);
  if (choices.event) add('event', choices.event);
  else if (choices.step) add('step', choices.step);
  if (choices.sureness) add('sure', 'yes');
  if (choices.base !== defaultChoices.base) add('base', choices.base);
  if (choices.tolerancePercent !== defaultChoices.tolerancePercent)
    add('tolerance', trimmed(choices.tolerancePercent, digits.tolerance));
  if (choices.measurements) add('measure', choices.measurements);
  add('lang', choices.lang);
  return `#${parts.join('&')}`;
}
