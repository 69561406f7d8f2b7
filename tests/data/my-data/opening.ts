import { type ReadSettings, untouched } from '../../../src/core/my-data/file-settings.ts';
import type { FieldMapping } from '../../../src/core/my-data/mapping.ts';
import type { Answers, FromWorker, Question } from '../../../src/data/my-data/messages.ts';
import { createSession } from '../../../src/data/my-data/session.ts';

type Opened = Extract<FromWorker, { kind: 'opened' }>;
type Failed = Extract<FromWorker, { kind: 'failed' }>;

export type Opening = {
  /** What came of it: exactly one of the two. */
  readonly outcome: Opened | Failed;
  ask<K extends Question['kind']>(question: Extract<Question, { kind: K }>): Promise<Answers[K] | null>;
  judge(mapping: FieldMapping, accuracyM: number): Promise<FromWorker>;
};

export type Part = string | Uint8Array;

/** A worker's session without the worker: what it is told, and all it says. A tile is looked at as it was cut. */
export function session(clock: () => number = () => 0, hear: (message: FromWorker) => void = () => {}) {
  const heard: FromWorker[] = [];
  const handle = createSession(
    (message) => {
      heard.push(message);
      hear(message);
    },
    clock,
    (tile) => tile as unknown as ImageBitmap,
  );
  return { heard, handle };
}

/** Opens a file as the page does, without a worker around it. */
export async function open(
  parts: Part | readonly Part[],
  name: string,
  settings: Partial<ReadSettings> = {},
): Promise<Opening> {
  const file = new Blob((Array.isArray(parts) ? parts : [parts]) as BlobPart[]);
  const { heard, handle } = session();
  await handle({
    kind: 'open',
    file,
    name,
    settings: { ...untouched, ...settings },
    tolerancePercent: 1,
  });
  const outcomes = heard.filter(({ kind }) => kind === 'opened' || kind === 'failed');
  if (outcomes.length !== 1) throw new Error(`${outcomes.length} outcomes`);
  return {
    outcome: outcomes[0] as Opened | Failed,
    async ask(question) {
      await handle({ kind: 'ask', id: 1, question });
      const last = heard.at(-1);
      return last?.kind === 'answer' ? (last.answer as Answers[typeof question.kind]) : null;
    },
    async judge(mapping, accuracyM) {
      const { allowance } = untouched;
      await handle({ kind: 'judge', mapping, tolerancePercent: 1, accuracyM, allowance });
      return heard.at(-1) as FromWorker;
    },
  };
}

/** The code of the file's fault, or the codes of its features' problems. */
export async function codesOf(parts: Part | readonly Part[], name: string): Promise<readonly string[]> {
  const { outcome } = await open(parts, name);
  if (outcome.kind === 'failed') return [`file:${outcome.problem.code}`];
  const { fault, problems } = outcome.opened;
  return [
    ...(fault ? [`file:${fault.code}`] : []),
    ...problems.map(({ feature, code }) => `${feature}:${code}`),
  ];
}

/** A closed square ring with its south-west corner at lon, lat. */
export const ring = (lon: number, lat: number, side = 0.01) => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
];

export const polygon = (lon: number, lat: number, side = 0.01) => ({
  type: 'Polygon',
  coordinates: [ring(lon, lat, side)],
});

export const feature = (properties: unknown, geometry: unknown) => ({
  type: 'Feature',
  properties,
  geometry,
});

export const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

/** An equal exchange of two parcels. */
export const pair = [
  feature({ from: 'KGZ', to: 'TJK' }, polygon(70.1, 40.1)),
  feature({ from: 'TJK', to: 'KGZ' }, polygon(70.2, 40.1)),
];
