import { cutTile, type Tile } from '../../core/my-data/cut-tile.ts';
import { describeFile, foundFeature } from '../../core/my-data/describe.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { type FieldMapping, guessMapping } from '../../core/my-data/mapping.ts';
import { type MeasuredBalance, myBalance } from '../../core/my-data/my-balance.ts';
import { paintAll } from '../../core/my-data/paint.ts';
import { shapeAt } from '../../core/my-data/shape-at.ts';
import { createShapeIndex, type ShapeIndex } from '../../core/my-data/shape-index.ts';
import { examine } from './examine.ts';
import type { Answers, FromWorker, JudgeBy, OpenRequest, Question, ToWorker } from './messages.ts';
import { myShapes } from './my-shapes.ts';
import type { TilePaints } from './paint-tile.ts';
import { isIncomplete, majority, type ReadParcels, readParcels } from './read-parcels.ts';
import { saveCsv, saveGeojson, saveKml } from './save-results.ts';
import { asTheFileSays } from './source.ts';

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

  function judge({ read }: Pick<Opened, 'read'>, by: JudgeBy) {
    const mapping = by.mapping ?? guessMapping(read.set.fields.summary());
    return {
      mapping,
      balance: myBalance(read.set, mapping, by, isIncomplete(read)),
      paints: paintAll(read.set, mapping),
    };
  }

  async function open(request: OpenRequest): Promise<void> {
    let told = now();
    const settings = request.settings ?? asTheFileSays;
    const read = await readParcels(
      request.file,
      request.name,
      request.swapAxes,
      settings,
      (bytes, features) => {
        if (now() - told < progressEveryMs) return;
        told = now();
        post({ kind: 'progress', bytes, features });
      },
    );
    if ('code' in read) return post({ kind: 'failed', problem: read });
    opened = { read, request, index: createShapeIndex(read.set.shapes), ...judge({ read }, request) };
    const { facts, conversion, fault, set } = read;
    const about = {
      name: request.name,
      bytes: request.file.size,
      format: facts.format,
      fault,
      coordinates: majority(set),
      axesSwapped: request.swapAxes,
      convertedFrom: conversion.convertedFrom,
      mapping: opened.mapping,
      encoding: facts.encoding,
      crsByReader: settings.crs,
      closedLines: facts.closedLines,
      closedLinesAsAreas: settings.closedLines,
      notices: facts.notices,
    };
    post({ kind: 'opened', opened: describeFile(set, about), balance: opened.balance });
  }

  async function answer(question: Question, file: Opened): Promise<Answers[Question['kind']]> {
    const { read, index, mapping, balance } = file;
    const { set } = read;
    switch (question.kind) {
      case 'tile':
        return paint(cutTile(set.shapes, index, file.paints, question.address), question.style);
      case 'feature-at': {
        const shape = shapeAt(set.shapes, index, question.lon, question.lat, question.reach);
        return shape === null ? null : foundFeature(set, shape);
      }
      case 'feature':
        return question.feature >= 1 && question.feature <= set.count
          ? foundFeature(set, question.feature - 1)
          : null;
      case 'shapes':
        return myShapes(set, file.paints);
      case 'examine':
        return examine(set, index, mapping, question.grounds);
      case 'save': {
        const saved = { mapping, balance, provenance: question.provenance };
        const { settings = asTheFileSays, ...request } = file.request;
        if (question.format === 'csv') return saveCsv(read, saved);
        return (question.format === 'kml' ? saveKml : saveGeojson)(read, { ...request, settings }, saved);
      }
    }
  }

  async function ask(id: number, question: Question): Promise<void> {
    if (!opened) return post({ kind: 'no-answer', id });
    try {
      const given = await answer(question, opened);
      post({ kind: 'answer', id, answer: given }, question.kind === 'tile' ? [given as ImageBitmap] : []);
    } catch {
      post({ kind: 'no-answer', id });
    }
  }

  return async (message) => {
    if (message.kind === 'ask') return ask(message.id, message.question);
    if (message.kind === 'judge') {
      if (!opened) return;
      Object.assign(opened, judge(opened, message));
      return post({ kind: 'judged', mapping: opened.mapping, balance: opened.balance });
    }
    try {
      await open(message);
    } catch (error) {
      post({
        kind: 'failed',
        problem: fileProblem(error instanceof RangeError ? 'out-of-memory' : 'broken-file'),
      });
    }
  };
}
