import { describe, expect, it } from 'vitest';
import { buildTables } from '../../../geodata/pipeline/tables.ts';
import { committedGround, committedMapped, committedStretchLines, sourcesWith } from './authored-tables.ts';

const mapped = committedMapped();
const ground = committedGround();
const stretchLines = committedStretchLines();

describe('figures, water works and roads', () => {
  it.each([
    [
      'a figure of no feature',
      'feature-figures.csv',
      '\ntortkul,surface',
      '\ntortkyl,surface',
      'feature-figures.csv, row 6, column "feature": "tortkyl" is no water work or road',
    ],
    [
      'a source that the feature does not name',
      'feature-figures.csv',
      'golovnoy,built,1970,year,no,kontentchi-golovnoy',
      'golovnoy,built,1970,year,no,openkg-tortkul',
      'column "source": is not among the sources of "golovnoy"',
    ],
    [
      'the same figure twice',
      'feature-figures.csv',
      'golovnoy,in-service,',
      'golovnoy,built,',
      'column "what": "built" stands twice',
    ],
    [
      'an unknown source',
      'feature-figures.csv',
      'nuqta-isfara-river',
      'nuqta',
      'the source "nuqta" is not in',
    ],
    [
      'an unknown kind of water',
      'water.csv',
      'golovnoy,intake',
      'golovnoy,dam',
      'water.csv, row 5, column "kind"',
    ],
    [
      'a place without an error',
      'water.csv',
      '70.53,39.95,2,',
      '70.53,39.95,,',
      'column "error_km": is empty',
    ],
    ['an unknown builder', 'roads.csv', '39.9,8,TJK,', '39.9,8,TJ,', 'roads.csv, row 2, column "builder"'],
    [
      'an unknown kind of road',
      'roads.csv',
      'tort-kocho,junction',
      'tort-kocho,bridge',
      'row 4, column "kind"',
    ],
  ])('stop the run at %s', (_, file, from, to, message) => {
    const sourcesDir = sourcesWith(file, from, to);
    expect(() => buildTables({ ...mapped, ground, stretchLines, sourcesDir })).toThrow(message);
  });
});
