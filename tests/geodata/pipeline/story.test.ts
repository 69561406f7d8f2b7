import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readCitations } from '../../../geodata/pipeline/citations.ts';
import { readClaims } from '../../../geodata/pipeline/claims.ts';
import { type Placed, readEvents, readTour } from '../../../geodata/pipeline/story.ts';
import { TableError } from '../../../geodata/pipeline/table-read.ts';
import { topicIds } from '../../../src/core/story/topics.ts';
import { committed, sourcesWith } from './authored-tables.ts';

const idsOf = (file: string): string[] =>
  (JSON.parse(committed(file)) as FeatureCollection).features.flatMap(({ id, geometry }) =>
    geometry ? [String(id)] : [],
  );
const placed: Placed = new Set(
  (['places', 'crossings', 'memorial', 'parcels', 'water', 'roads'] as const).flatMap((layer) =>
    idsOf(`${layer}.geojson`).map((id) => `${layer === 'roads' ? 'water' : layer}:${id}` as const),
  ),
);

function readStory(dir: string) {
  const citations = readCitations(dir);
  return [
    readClaims(dir, citations),
    readEvents(dir, citations, placed),
    readTour(dir, citations, placed, topicIds),
  ];
}

describe('events, tour and counts', () => {
  it.each([
    [
      'an event without a source',
      'events.csv',
      ',trend-delimitation-2002',
      ',',
      'column "sources": is empty',
    ],
    [
      'an unknown source',
      'events.csv',
      ',trend-delimitation-2002',
      ',trend-2002',
      'the source "trend-2002" is not in',
    ],
    ['an unknown event', 'events.csv', '\nkhujand,', '\nkhujant,', 'column "id"'],
    ['an event that is missing', 'events.csv', /\nkhujand,.*/, '', '"khujand" has no row'],
    [
      'an unknown place',
      'events.csv',
      'memorial:stele',
      'memorial:stella',
      '"memorial:stella" is no feature',
    ],
    [
      'a place that is not on the map',
      'events.csv',
      'water:golovnoy',
      'water:selkan-canal',
      'is no feature with a place',
    ],
    [
      'a date out of order',
      'events.csv',
      'khujand,2025-03-31',
      'khujand,2024-03-31',
      'is before the event above it',
    ],
    ['an end before its beginning', 'events.csv', '2021-04-30', '2021-04-27', 'column "until": is not after'],
    [
      'an unknown layer',
      'events.csv',
      'borders places crossings memorial',
      'borders placez',
      '"placez" is none of',
    ],
    ['a step of an unknown event', 'tour.csv', 'protocol-44', 'protocol-43', '"protocol-43" is none of'],
    ['a step that is missing', 'tour.csv', /\ndostuk,.*/, '', '"dostuk" has no row'],
    ['a figure of an unknown topic', 'counts.csv', 'fence-oct,fence', 'fence-oct,wall', 'counts.csv, row'],
    ['a figure without an author', 'counts.csv', ',no,Anews,', ',no,,', 'column "author": is empty'],
  ])('stop the run at %s', (_, file, from, to, message) => {
    const sourcesDir = sourcesWith(file, from, to);
    const run = () => readStory(sourcesDir);
    expect(run).toThrow(TableError);
    expect(run).toThrow(message);
  });
});
