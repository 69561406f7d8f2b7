import type { ReckonedErrors } from '../../core/exchange/measured-balance.ts';
import { cutTile, type Tile } from '../../core/my-data/cut-tile.ts';
import { boundsOfSet, describeFile, foundFeature } from '../../core/my-data/describe.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { type FieldMapping, guessMapping } from '../../core/my-data/mapping.ts';
import { type MeasuredBalance, myBalance } from '../../core/my-data/my-balance.ts';
import { paintAll } from '../../core/my-data/paint.ts';
import type { ParcelSet } from '../../core/my-data/parcel-set.ts';
import { packParcels } from '../../core/my-data/report/packed-parcels.ts';
import { shapeAt } from '../../core/my-data/shape-at.ts';
import { createShapeIndex, type ShapeIndex } from '../../core/my-data/shape-index.ts';
import { aboutFile } from './about-file.ts';
import { createComparer, type Drawable } from './compare.ts';
import { examine, lineBetween } from './examine.ts';
import { createLookings } from './lookings.ts';
import type { Answers, FromWorker, JudgeBy, OpenRequest, Question, ToWorker } from './messages.ts';
import { myShapes } from './my-shapes.ts';
import type { TilePaints } from './paint-tile.ts';
import { pause } from './pause.ts';
import { isIncomplete, type ReadParcels, readParcels } from './read-parcels.ts';
import { saveCsv, saveGeojson, saveKml } from './save-results.ts';
import { sha256Of } from './sha256.ts';

type Post = (message: FromWorker, transfer?: Transferable[]) => void;

type Opened = {
  readonly read: ReadParcels;
  readonly request: OpenRequest;
  readonly index: ShapeIndex;
  mapping: FieldMapping;
  balance: MeasuredBalance;
  paints: Uint8Array;
};

const progressEveryMs = 100;
/** Milliseconds after which a file that is still being read is shown as far as it is, and again each four times as long. */
const previewAfterMs = 1500;
/** Not where the whole will be there by then, ms: an index of a part is made for nothing. */
const soonMs = 1000;

/**
 * One opened file, from its bytes to its answers. Lives in the worker; `now` is a clock in milliseconds, `paint`
 * makes a picture of a cut tile.
 */
export function createSession(
  post: Post,
  now: () => number,
  paint: (tile: Tile, style: TilePaints) => ImageBitmap,
): (message: ToWorker) => Promise<void> {
  let opened: Opened | null = null;
  let reckoned: { readonly mapping: string; readonly errors: ReckonedErrors } | null = null;
  let early: Drawable | null = null;
  let opening: Promise<void> = Promise.resolve();
  const lookings = createLookings((share) => post({ kind: 'looking', share }));
  const comparer = createComparer(now, (share) => post({ kind: 'comparing', share }));

  function judge({ read }: Pick<Opened, 'read'>, by: JudgeBy) {
    const mapping = by.mapping ?? guessMapping(read.set.fields.summary());
    const key = JSON.stringify(mapping);
    if (reckoned?.mapping !== key) reckoned = { mapping: key, errors: new Map() };
    const balance = myBalance(read.set, mapping, by, isIncomplete(read), reckoned.errors);
    return { mapping, balance, paints: paintAll(read.set, mapping) };
  }

  /** Shows what has been read so far; what is read later is in no tile of it. */
  function preview(set: ParcelSet, request: OpenRequest) {
    const mapping = request.settings.mapping ?? guessMapping(set.fields.summary());
    early = { set, index: createShapeIndex(set.shapes), paints: paintAll(set, mapping) };
    const { count: features, shapes } = set;
    post({ kind: 'preview', features, vertices: shapes.vertexCount, bounds: boundsOfSet(set) });
  }

  const tileOf = (
    { set, index, paints }: Drawable,
    { address, style }: Extract<Question, { kind: 'tile' }>,
  ) => paint(cutTile(set.shapes, index, paints, address), style);

  async function open(request: OpenRequest): Promise<void> {
    reckoned = null;
    lookings.forget();
    const started = now();
    let told = started;
    let previewAt = started + previewAfterMs;
    const { file, name, settings, tolerancePercent } = request;
    const read = await readParcels(file, name, settings, async (bytes, set) => {
      if (now() - told < progressEveryMs) return;
      told = now();
      post({ kind: 'progress', bytes, features: set.count });
      const restMs = ((told - started) * (file.size - bytes)) / Math.max(1, bytes);
      if (told >= previewAt && restMs > soonMs) {
        preview(set, request);
        previewAt = now() + 3 * (now() - started);
      }
      await pause();
    });
    early = null;
    if ('code' in read) return post({ kind: 'failed', problem: read });
    opened = {
      read,
      request,
      index: createShapeIndex(read.set.shapes),
      ...judge({ read }, { ...settings, tolerancePercent }),
    };
    const about = aboutFile(read, request, opened.mapping);
    post({ kind: 'opened', opened: describeFile(read.set, about), balance: opened.balance });
  }

  async function answer(question: Question, file: Opened): Promise<Answers[Question['kind']]> {
    const { read, index, mapping, balance } = file;
    const { set } = read;
    const drawable = (of?: 'comparison'): Drawable => {
      const drawn = of ? comparer.drawn() : { set, index, paints: file.paints };
      if (!drawn) throw new RangeError('nothing is compared');
      return drawn;
    };
    switch (question.kind) {
      case 'tile':
        return tileOf(drawable(question.of), question);
      case 'compare':
        return comparer.compare(read, mapping, question);
      case 'feature-at': {
        const shape = shapeAt(set.shapes, index, question.lon, question.lat, question.reach);
        return shape === null ? null : foundFeature(set, shape);
      }
      case 'feature':
        return question.feature >= 1 && question.feature <= set.count
          ? foundFeature(set, question.feature - 1)
          : null;
      case 'shapes':
        return myShapes(drawable(question.of));
      case 'examine':
        return lookings.begin((heard) => {
          const { grounds, stretches, widths } = question;
          return examine(set, index, mapping, { line: lineBetween(grounds, stretches), widths, heard });
        });
      case 'report':
        return {
          parcels: packParcels(set),
          others: comparer.outlines(),
          sha256: await sha256Of(file.request.file),
          findings: await lookings.found(),
        };
      case 'save': {
        const saved = { mapping, balance, provenance: question.provenance, findings: await lookings.found() };
        if (question.format === 'csv') return saveCsv(read, saved);
        return (question.format === 'kml' ? saveKml : saveGeojson)(read, file.request, saved);
      }
    }
  }

  async function ask(id: number, question: Question): Promise<void> {
    const drawable = question.kind === 'tile' ? early : null;
    if (!opened && !drawable) return post({ kind: 'no-answer', id });
    try {
      const given = opened
        ? await answer(question, opened)
        : tileOf(drawable as Drawable, question as Extract<Question, { kind: 'tile' }>);
      post({ kind: 'answer', id, answer: given }, question.kind === 'tile' ? [given as ImageBitmap] : []);
    } catch {
      post({ kind: 'no-answer', id });
    }
  }

  return async (message) => {
    if (message.kind === 'ask') return ask(message.id, message.question);
    if (message.kind === 'stop-comparing') return comparer.stop();
    if (message.kind === 'alive') return post(message);
    try {
      if (message.kind === 'open') {
        opening = open(message);
        return await opening;
      }
      // What is asked while the file is being read holds for it once it is open.
      await opening.catch(() => {});
      if (!opened) return;
      Object.assign(opened, judge(opened, message));
      post({ kind: 'judged', mapping: opened.mapping, balance: opened.balance });
    } catch (error) {
      post({
        kind: 'failed',
        problem: fileProblem(error instanceof RangeError ? 'out-of-memory' : 'broken-file'),
      });
    }
  };
}
