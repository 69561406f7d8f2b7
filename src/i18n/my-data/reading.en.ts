import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';
import { exchangeNames } from './exchange-names.ts';

const {
  ownHectares: ha,
  percent: percentText,
  statedHectares: statedHa,
  unit,
  number,
  whole,
} = unitsOf(english);

/** What a reader of a format told: names and lines are the file's own. */
type Told = {
  readonly name: string;
  readonly line: number | null;
  readonly promised: number | null;
  readonly found: number | null;
  readonly other?: string;
};

const count = (value: number | null) => (value === null ? '?' : whole(value));
const squareMetres = (m2: number) => unit(number(m2), 'm2');

/** What the reading of a file has to tell besides its features. */
export const readingWords = {
  notices: (many: number) => `Noticed while reading (${whole(many)})`,
  noticesNote: 'What is missing is in no sum; what is only remarked on is counted.',
  notice: {
    'fewer-features': ({ name, promised, found }: Told) =>
      promised === null
        ? `${name || 'The file'} says itself that it is incomplete: ${count(found)} features were sent.`
        : `${name || 'The file'} promises ${count(promised)} features and holds ${count(found)}.`,
    'rows-differ': ({ name, promised, found }: Told) =>
      `${name}: the table has ${count(promised)} rows, and there are ${count(found)}.`,
    'bytes-differ': ({ name, promised, found }: Told) =>
      `${name} should have ${count(promised)} bytes and has ${count(found)}.`,
    'member-broken': ({ name }: Told) => `${name} was left out: its checksum does not match, it is damaged.`,
    'member-left-out': ({ name }: Told) => `${name} was left out: it could not be read here.`,
    'member-crs-unknown': ({ name }: Told) =>
      `${name} was left out: its coordinate system is not known here. Open it by itself, out of the archive, and name the system there (an EPSG code or a PROJ string).`,
    'stray-quote': ({ line }: Told) =>
      `Line ${count(line)}: a quotation mark that is not closed. It was taken for a letter; check what was read from that line.`,
    'row-too-long': ({ line }: Told) =>
      `Line ${count(line)} has more cells than the heading; the rest was left out.`,
    'linked-file': ({ name }: Told) =>
      `The file points to another one, which is not fetched: ${name}. Save that one and open it too.`,
    'bad-coordinates': ({ line, name }: Told) =>
      `Line ${count(line)}: a point (${name}) whose latitude or longitude is no number was left out.`,
    'rows-deleted': ({ name, found }: Told) =>
      `${name}: ${count(found)} rows are marked as deleted and were left out, as QGIS does.`,
    'label-points': ({ found }: Told) =>
      `Points beside areas were taken for labels and left out: ${count(found)}.`,
    'same-heading': ({ name }: Told) =>
      `Two fields are called “${name}”; the second has a number after its name here.`,
    'corners-joined': ({ found }: Told) =>
      `The rows are numbered vertices; they were joined into areas: ${count(found)}.`,
    'measures-unused': ({ name }: Told) =>
      name
        ? `${name}: its points carry measures (M values). They were not used.`
        : 'The points carry measures (M values). They were not used.',
    'accuracies-unused': ({ name }: Told) =>
      `“${name}” says how far off individual vertices are. That was not used: accuracy is taken per file or per parcel.`,
    'north-first': () =>
      'The first coordinate is the northing here, as surveyors write it; it was read that way.',
    'fields-from-description': ({ found }: Told) =>
      `Fields were read from the tables in the descriptions, features: ${count(found)}.`,
    'script-unwrapped': ({ name }: Told) =>
      `The file is a script; the data that it assigns to “${name}” were read; the script itself was not run.`,
    'mgrs-squares': ({ found }: Told) =>
      `Positions were read from MGRS references: each is the middle of its square, the largest ${count(found)} m wide.`,
    'curves-as-chords': ({ name, found }: Told) =>
      `${name ? `${name}: ` : ''}Curves were read as chords that lie within about 1 cm of them, features: ${count(found)}.`,
    'geometry-unused': ({ name, other }: Told) =>
      `The column “${name}” holds other geometries. They were not read.${other ? ` Those of “${other}” were.` : ''}`,
    'values-unread': ({ name }: Told) =>
      `The column “${name}” holds values that are neither text nor numbers nor dates. They were not read.`,
    'same-parcels': ({ name, other, found }: Told) =>
      `“${name}” and “${other ?? ''}” hold the same parcels (${count(found)}): their land is in the sums twice, so there is no verdict. Read the file without one of the two.`,
    'layer-missing': ({ name, other }: Told) =>
      `No layer is called “${name}”, so none was left out. Layers: ${other || 'none'}.`,
    'geometry-missing': ({ name, other }: Told) =>
      `No column of geometries is called “${name}”, so the usual one was read. Columns of geometries: ${other || 'none'}.`,
    'degrees-in-grid': ({ name }: Told) =>
      `Some positions are in degrees, though the file is in “${name}”: where they lie is not known, and features that hold one are in no sum.`,
    'zone-differs': ({ line, name, promised, found }: Told) =>
      `Line ${count(line)}: UTM zone ${count(found)}, while most points of parcel ${name} are in zone ${count(promised)}. Its outline runs from one zone to the other, so there is no verdict; check the zone.`,
    'comments-skipped': ({ found }: Told) =>
      `Comments were skipped, with everything in them: ${count(found)}. GeoJSON allows none; other programs may refuse the file.`,
    'utm-zones': ({ name }: Told) =>
      `Positions were read as UTM metres on WGS84, in the zone that “${name}” gives.`,
    'off-map': ({ found, name }: Told) =>
      `Parcels outside the area of this map, the Fergana Valley and its borders: ${count(found)}; the first is feature ${name}. If they should lie inside it, the coordinate system or its zone is wrong.`,
    'zones-apart': ({ name, promised, found }: Told) =>
      `Parcels in UTM zone ${count(found)}: ${name}. Most others are in zone ${count(promised)}; check that the zone is right.`,
    'crs-of-some': ({ name, promised, found }: Told) =>
      `Of ${count(promised)} geometries, ${count(found)} name a coordinate system, “${name}”; the others name none and were read in the same one.`,
    'layer-unread': ({ name }: Told) => `“${name}” was left out, as you chose.`,
    'corners-doubtful': () =>
      'The points look like vertices numbered on from one parcel to the next, and nothing says for certain which belong together: no outlines were made of them. Number the vertices of each parcel from 1, or call the column that tells parcels apart “parcel”.',
    'still-open': () =>
      'Another program may have this file open. Close it there, so that its last changes are in it.',
  },
  likeExchanges: (names: readonly string[]) =>
    `${names.map((name) => `“${name}”`).join(', ')} are counted as separate exchanges. If they are one, spell its name the same way in the file.`,
  likeParties: (names: readonly string[]) =>
    `${names.map((name) => `“${name}”`).join(', ')} are counted as separate parties. If they are one, spell its name the same way in the file.`,
  onlyTo:
    'No field says from whom the parcels pass: the verdict holds if each exchange is between the two parties that receive.',
  datumAccuracy: (metres: number | null, several = false) =>
    metres === null
      ? several
        ? 'How closely a datum is tied to WGS84 is not known: points of one system may be shifted together, which does not change the areas, and those of two systems against each other.'
        : 'How closely its datum is tied to WGS84 is not known: all points may be shifted together, which does not change the areas.'
      : several
        ? `Their datums are tied to WGS84 within ${unit(number(metres, 1), 'm')} or better: points of one system may be shifted together by that much, which does not change the areas, and those of two systems against each other.`
        : `Its datum is tied to WGS84 within ${unit(number(metres, 1), 'm')}: all points may be shifted together by that much, which does not change the areas.`,
  gridArea: (gridHa: number) =>
    `In that system’s own grid 100 ha measured here are ${unit(number(gridHa, 3), 'ha')}: sums taken in the grid differ by that much.`,
  incomplete:
    'Cannot tell: part of the file is missing, repeated or could not be read, see below. The sums are those of what was read.',
  asked: 'Cannot tell yet: the name of a party is not certain. Answer below.',
  encoding: 'Encoding',
  encodingGuessed: (name: string) =>
    `The file does not say how its letters are encoded. They were read as ${name}; choose another if they look wrong.`,
  encodingAuto: 'as the file says',
  readWithout: (layer: string) => `Read without “${layer}”`,
  readAllLayers: 'Read all layers again',
  readColumn: (column: string) => `Read the geometries of “${column}”`,
  readUsualColumn: 'Read the usual column again',
  columnChosen: (column: string) => `The geometries of the column “${column}” were read, as you chose.`,
  closedLines: (many: number) =>
    `Lines and points have no area. Outlines that enclose one, as closed lines or as numbered points: ${whole(many)}.`,
  closedLinesRead: 'Read them as areas',
  closedLinesUnread: 'Read them as lines and points',
  crs: 'Coordinate system',
  crsHint: 'An EPSG code (such as 28412) or a PROJ string, if you know which one the file is in.',
  crsApply: 'Read it this way',
  noArea: 'Lines and points have no area; nothing was measured.',
  partyQuestion: (value: string, party: string) => `Is “${value}” ${party}?`,
  partyYes: (party: string) => `Yes, ${party}`,
  partyItself: 'No, another party',
  partyFeatures: (many: number) => (many === 1 ? 'in 1 feature' : `in ${whole(many)} features`),
  areaRole: 'Stated area',
  areaNow: (field: string) => `stated area: ${field}`,
  stated: (count: number) => `Stated areas that differ (${whole(count)})`,
  statedNote: (m2: number, percent: number) =>
    `Further from the measured area than ${squareMetres(m2)} and ${percentText(percent)}, whichever is more.`,
  statedItem: (feature: string, stated: number, measured: number) =>
    `${feature}: stated ${statedHa(stated)}, measured ${ha(measured)}`,
  allowance: 'A stated area may differ from the measured one by the larger of',
  allowanceM2: 'm²',
  allowancePercent: '% of it',
  statedSide: (stated: number, agrees: boolean) =>
    `stated ${statedHa(stated)}: ${agrees ? 'agrees' : 'differs'}`,
  statedSilent: (count: number) => `${whole(count)} state no area`,
  statedUnread: (count: number) => `Stated areas that could not be read: ${whole(count)}.`,
  statedUnit: (field: string) =>
    `It is not clear in which unit the field “${field}” states areas. Name the unit in the field’s name (ha, m²).`,
  undirectedList: 'Without a direction',
  undirectedItem: (feature: string, from: string, to: string) =>
    `${feature} does not say from whom and to whom (read: “${from}”, “${to}”)`,
  undirectedToItem: (feature: string, to: string) =>
    `${feature} does not say to which country (read: “${to}”)`,
  noValidParcel: (ids: readonly string[]) =>
    `No valid parcel in: ${exchangeNames(ids, 'exchange not named')}.`,
  leftOut: (count: number) => `In no sum (faulty, without an area or a direction): ${whole(count)}.`,
  ofValid: 'This covers only what is valid; the rest is in no sum.',
};

export type ReadingWords = typeof readingWords;
