import type { Position } from 'geojson';
import { createExchangeSums } from '../../core/exchange/exchange-sums.ts';
import type { ReckonedErrors } from '../../core/exchange/measured-balance.ts';
import { evenAccuracy } from '../../core/exchange/own-accuracy.ts';
import { createParcelMeter } from '../../core/exchange/parcel-figures.ts';
import type { Rings } from '../../core/geometry/rings.ts';
import { createAccuracyField } from '../../core/my-data/accuracy-field.ts';
import { classify } from '../../core/my-data/classify.ts';
import { featureName } from '../../core/my-data/feature-name.ts';
import { createFieldCollector } from '../../core/my-data/fields.ts';
import { createLeftOut } from '../../core/my-data/left-out.ts';
import { type FieldMapping, guessMapping, isTellingName } from '../../core/my-data/mapping.ts';
import { withoutVerdict } from '../../core/my-data/my-balance.ts';
import { isLoss, type Notice } from '../../core/my-data/notice.ts';
import { createOffMap } from '../../core/my-data/off-map.ts';
import {
  type FeatureParts,
  type Properties,
  type ReadItem,
  readFeature,
} from '../../core/my-data/read-item.ts';
import { shapeOutlines } from '../../core/my-data/shape-outlines.ts';
import { ShapeStore } from '../../core/my-data/shape-store.ts';
import { createStatedAreas } from '../../core/my-data/stated-area.ts';
import {
  doubtfulParties,
  type SaidParties,
  saidParties,
  type Transfer,
  transferOf,
  writtenParties,
} from '../../core/my-data/transfer.ts';
import { packGeometry } from '../../core/my-data/write-geometry.ts';
import type { FileCheckOptions, FileReport } from './file-report.ts';
import { holdParcels } from './held-parcels.ts';
import { answered, judgeAlike, watchNamed } from './named-fields.ts';
import { createPartySpellings } from './party-spellings.ts';
import { createProblemList } from './problem-list.ts';

const mostExchanges = 100_000;
/** Features kept until it is guessed which field says what. */
const enoughToGuess = 2_000;

/** Vertices whose places are kept at a time for the error of the sums; of a file with more it is a bound. */
const mostVertices = 1_000_000;

/** Checks features one by one; holds sums, outlines up to a limit and problems, never the features of a large file. */
export function createCheck(options: FileCheckOptions) {
  let outlines = new ShapeStore();
  const sums = createExchangeSums(mostExchanges);
  const meter = createParcelMeter();
  const fields = createFieldCollector(isTellingName);
  const problems = createProblemList();
  const leftOut = createLeftOut(mostExchanges);
  const held = holdParcels(options.together ?? false);
  const named = watchNamed(options);
  const spellings = createPartySpellings();
  const offMap = createOffMap();
  let waiting: ReadItem[] | null = [];
  let mapping: FieldMapping = { from: null, to: null, exchange: null };
  let features = 0;
  let stated: ReturnType<typeof createStatedAreas> | null = null;
  let accuracies: ReturnType<typeof createAccuracyField> | null = null;

  function report(
    code: string,
    at: Position | null = null,
    feature: number | null = features,
    name = '',
    said?: SaidParties,
  ) {
    problems.add({ feature, code, at, ...(name === '' ? {} : { name }), ...(said && { said }) });
  }

  const tell = (own: Properties, code: string, at: Position | null = null) =>
    report(code, at, features, featureName(own));

  /** The parts of a feature that is to be measured; null, and told, where it is none. */
  function measurable({ properties: own, geometry }: FeatureParts): Rings | null {
    if (geometry === null) {
      tell(own, 'null-geometry');
      return null;
    }
    const { kind, parts } = packGeometry(geometry);
    const { state, problems: found } = classify(parts, kind);
    for (const { code, at } of found) tell(own, code, at);
    if (state === 'no-area') tell(own, 'not-a-polygon');
    return state === 'measured' ? parts : null;
  }

  /** From whom to whom a measured feature passes; null, and told, where it does not say. */
  function directionOf(own: Properties): Transfer | null {
    const direction = transferOf(own, mapping);
    if (!direction) {
      const code = doubtfulParties(own, mapping).length > 0 ? 'party-doubtful' : 'no-direction';
      report(code, null, features, featureName(own), saidParties(own, mapping));
      return null;
    }
    spellings.memoizeBoth(direction, writtenParties(own, mapping));
    return direction;
  }

  function check(item: ReadItem) {
    features++;
    const read = readFeature(item);
    if ('fault' in read) report(read.fault);
    const own = 'fault' in read ? {} : read.properties;
    named.see(own, mapping);
    const parts = 'fault' in read ? null : measurable(read);
    held.add(own, parts);
    if (!parts) return leftOut.add(own, mapping);
    const feature = features;
    offMap.see(feature, parts);
    const name = stated || accuracies ? featureName(own) : '';
    const accuracyM = accuracies?.read(own, feature, name) ?? null;
    const direction = directionOf(own);
    if (!direction) leftOut.add(own, mapping);
    if (direction && outlines.vertexCount >= mostVertices) {
      sums.letGo({ ...options, correlationM: options.correlationM ?? null }, shapeOutlines(outlines));
      outlines = new ShapeStore();
    }
    const parcel = direction && (accuracies || options.accuracyM > 0) ? outlines.copy(parts) : null;
    meter.measure(parts, (figures) => {
      const ownAccuracy = accuracyM === null ? null : evenAccuracy(accuracyM, figures);
      if (direction) sums.add(direction, figures, parcel, ownAccuracy);
      held.measured(feature, figures);
      stated?.add(own, feature, name, figures.m2, direction);
    });
  }

  function guess(): FieldMapping {
    const { id: _id, name: _name, ...named } = options.fields ?? {};
    return { ...guessMapping(fields.summary(), named.from), ...named, ...answered(options.parties) };
  }

  function settle() {
    if (!waiting) return;
    mapping = guess();
    if (mapping.area) stated = createStatedAreas(mapping.area, options.allowance);
    if (mapping.accuracy) accuracies = createAccuracyField(mapping.accuracy);
    const items = waiting;
    waiting = null;
    for (const item of items) check(item);
  }

  return {
    report,
    settle,
    add(item: ReadItem) {
      const read = readFeature(item);
      if (!('fault' in read)) fields.add(read.properties);
      if (!waiting) return check(item);
      waiting.push(item);
      if (waiting.length >= enoughToGuess) settle();
    },
    features: () => features + (waiting?.length ?? 0),
    end(bytes: number, notices: readonly Notice[], cut: boolean): FileReport {
      meter.end();
      const kept = shapeOutlines(outlines);
      const reckoned: ReckonedErrors = new Map();
      const summed = options.sums ? sums.parts(options, kept, reckoned) : null;
      const exchanges = summed && leftOut.besideParts(summed);
      const measured = leftOut.beside(sums.judge(options, kept, reckoned));
      const areas = stated?.judge() ?? null;
      const balance = stated?.beside(measured) ?? measured;
      if (balance.unlisted > 0) report('too-many-exchanges', null, null);
      // A field that only later features fill would have been chosen: what went before was judged without it.
      const guessedWrong = !judgeAlike(guess(), mapping);
      const missing = features > 0 ? named.missing() : [];
      if (guessedWrong) report('fields-unsure', null, null);
      for (const field of missing) report('no-such-field', null, null, field);
      for (const party of named.unheard()) report('no-such-party', null, null, party);
      const losses = notices.filter(isLoss);
      for (const { code } of losses) problems.count(code);
      const incomplete =
        cut || losses.length > 0 || guessedWrong || missing.length > 0 || problems.has('party-doubtful');
      return {
        balance: spellings.spelled(incomplete ? withoutVerdict(balance) : balance),
        mapping,
        problems: problems.listed(),
        problemCount: problems.total() + losses.length,
        notices: [...notices, ...offMap.notices()],
        incomplete,
        stated: areas,
        accuracies: accuracies?.summary() ?? null,
        fieldNames: fields.summary().map(({ name }) => name),
        features,
        bytes,
        inBulk: meter.inBulk(),
        sums: exchanges && { exchanges, vertices: meter.vertices(), problems: problems.byCode() },
        parcels: held.parcels(),
      };
    },
  };
}
