/** The sentences of a report of a checked file. */
export const reportSentences = {
  title: 'Check of exchanged areas',
  date: (date: string) => `Report of ${date}`,
  noDate: 'The day of the report is not stated.',
  verdictHeading: 'Verdict',
  overall: (verdict: string) => `All exchanges together: ${verdict}.`,
  incomplete:
    'Part of the file is missing, doubtful or could not be read: the sums are those of what was read, and no verdict rests on them.',
  leftOut: (count: string) => `Faults found: ${count}. What is faulty is listed below and is in no sum.`,
  mapHeading: 'Map of the parcels',
  otherParcels: 'without direction, faulty, or to another party',
  line: 'line as drawn in the newest snapshot',
  north: 'N',
  credit: 'Line: © OpenStreetMap contributors, ODbL 1.0. Parcels: the file. Numbers: place in the file.',
  parcelsHeading: 'Every parcel',
  cut: (listed: string, all: string) => `The first ${listed} of ${all} are listed.`,
  heads: {
    exchange: 'Exchange',
    to: 'To',
    parcels: 'Parcels',
    number: 'No.',
    name: 'Name',
    from: 'From',
    stated: 'Stated, ha',
    ellipsoidal: 'WGS84, ha',
    turf: 'Turf, ha',
    error: '± 95 %, ha',
    difference: 'Difference',
    verdict: 'Verdict',
    remarks: 'Remarks',
  },
  oneExchange: '(not named)',
  statedDiffers: 'stated area differs',
  faultsHeading: 'Faults, overlaps, sides',
  noFaults: 'No faults were found in any feature.',
  noDirection: (feature: string) => `Feature ${feature} does not say from whom and to whom.`,
  noReceiver: (feature: string) => `Feature ${feature} does not say to which country.`,
  partyDoubtful: (feature: string) => `Feature ${feature}: the name of a party is not certain.`,
  nothingTogether: 'No overlaps, gaps or parcels at the line were found.',
  notTogether:
    'Overlaps, gaps and sides were not looked for: there were too many parcels, or the search failed.',
  compared: {
    heading: 'Comparison with another list',
    between: (file: string, other: string) => `This file: ${file}. The other list: ${other}.`,
    outlines: 'outline in the other list; numbers in italics: place in it',
    noOutlines: 'The other list has no outlines that could be drawn.',
    notMade: 'The comparison was not made.',
    tooMany: 'There are too many parcels to be compared.',
    noField: (list: string, field: string) => `${list}: no field is called “${field}”.`,
    noParcel: (list: string, feature: string, count: string) =>
      `${list}: there is no parcel ${feature}; its parcels are numbered 1 to ${count}.`,
    sumsHeading: 'Sums by direction',
    sumsNote:
      'Over all parcels of each list, matched or not. A number in brackets says how many of them state an area or could be measured.',
    noDirection: 'without direction',
    ground: (pairs: string, shared: string, onlyA: string, onlyB: string) =>
      `Ground of the parcels in both lists (${pairs} measured): ${shared} in common, ${onlyA} only by this file’s outlines, ${onlyB} only by the other list’s.`,
    groundHead: 'Ground and outlines',
    notComparedHeading: 'What was not compared, and why',
    withoutOutline: (list: string, count: string) =>
      `${list}: ${count} without an outline that can be measured; matched by id and name alone.`,
    pairsUncut: (count: string) =>
      `In both lists, but the ground was not compared, as an outline is missing, faulty or too intricate: ${count}.`,
    allCompared: 'Every parcel was compared, with its ground.',
    otherHeading: 'How the other list was read',
    otherIncomplete:
      'Part of the other list is missing, doubtful or could not be read: no verdict over both rests on it.',
    otherFaults: (count: string) => `Faults of the other list (${count})`,
  },
  methodHeading: 'Method',
  degrees: 'Coordinates as they stand in the file: degrees of WGS84.',
  encoding: (name: string, guessed: boolean) => `Encoding: ${name}${guessed ? ', guessed' : ''}.`,
  fields: (from: string, to: string, exchange: string, area: string) =>
    `Fields: from ${from}, to ${to}, exchange ${exchange}, stated area ${area}.`,
  settings: (tolerance: string, accuracy: string) =>
    `Tolerance ${tolerance} of the larger side; accuracy of a vertex ${accuracy} (one standard deviation on each axis).`,
  correlation: (length: string) =>
    `Set by hand: neighbouring vertices share the same error within ${length}, instead of the distance that makes it largest.`,
  versions: (versions: string) => `Versions: ${versions}.`,
  areas:
    'Areas are those of the ellipsoid WGS84 (edges are geodesics) and, beside them, of a sphere (Turf); the verdict is by Turf.',
  errorModel:
    'Errors: half of the band in which an area lies in 95 of 100 cases, when neighbouring vertices share the same error, at the distance that makes it largest (Hunter & Goodchild 1995). That of a parcel is for that parcel alone.',
  judging:
    'Equal: the difference with its error stays within the tolerance. Not equal: it exceeds it even so. Cannot tell: between the two.',
  dataVersion: 'Data of the map',
  inputsHeading: 'Files that were checked',
  bytes: 'Bytes',
};

export type ReportSentences = typeof reportSentences;

export { english as style } from '../language/style.en.ts';
