import { datesOf } from '../language/dates.ts';
import { pluralsOf } from '../language/plurals.ts';
import { english } from '../language/style.en.ts';

const plural = pluralsOf(english);
const date = datesOf(english);

/** Everything on the map, as tables. */
export const tableWords = {
  open: 'Attribute tables',
  heading: 'Attribute tables',
  layer: 'Layer',
  filter: 'Filter by name or kind',
  name: 'Name',
  kind: 'What it is',
  exchange: 'Exchange',
  figure: 'Figure',
  action: 'On the map',
  show: 'Show',
  showOnMap: (name: string) => `Show ${name} on the map`,
  unplaced: 'place not known',
  drawn: (from: string, until: string | null) =>
    until === null ? `drawn since ${date(from)}` : `drawn ${date(from)} to ${date(until)}`,
  found: (count: number, of: number) =>
    count === of
      ? `${count} ${plural(count, { one: 'feature', many: 'features' })}`
      : `${count} of ${of} features`,
  none: 'Nothing matches.',
  download: 'Download',
  saveLayer: (layer: string, format: string) => `Save ${layer} as ${format}`,
  downloadNote: 'The layer as shipped, with its sources, licence, engines and data version inside.',
  order: 'Sorted by',
};
