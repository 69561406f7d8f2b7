import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoContradiction, expectSameSums, expectSameVerdicts } from './agree.ts';
import { type Answer, databaseAnswer, plain, terminalAnswer } from './answer.ts';
import { type Database, openDuckDb } from './engines.ts';
import { recipe, script } from './scripts.ts';

const golden = 'tests/fixtures/golden-parcels.geojson';
const [itsOwn = '', portable = ''] = script('check.sedona.sql').split(/^-- From here on .*$/m);

/** What JTS would find wrong with a shape; the rest is found in the vertices. */
const ofShape =
  /null-geometry|not-a-polygon|empty|not-finite|too-few|open-ring|self-inter|hole-outside|polygons-overlap/;

/** DuckDB with what the statements before the line should give: no Sedona can be had here. */
async function withVertices(faults: readonly string[]): Promise<Database> {
  const database = await openDuckDb();
  await database.run(script('read.duckdb.sql'));
  await database.run(recipe('DuckDB').replace('parcels.geojson', golden));
  const codes = faults.filter((fault) => ofShape.test(fault)).map((fault) => fault.split(': '));
  await database.run(`
    CREATE TABLE check_settings AS SELECT 1.0::DOUBLE AS tolerance_percent, 0.0::DOUBLE AS accuracy_m;
    CREATE TABLE found (id BIGINT, code VARCHAR);
    INSERT INTO found VALUES ${codes.map(([id, code]) => `(${id}, '${code}')`).join(', ')};
    CREATE TABLE check_shapes AS
      SELECT id, exchange, "from", "to", code FROM parcels LEFT JOIN found USING (id);
    CREATE TABLE check_vertices AS
      WITH
        sound AS (SELECT id, geometry FROM parcels WHERE id NOT IN (SELECT id FROM found)),
        polygons AS (
          SELECT id, unnest(range(len(p))) AS polygon, unnest(p) AS part FROM (
            SELECT id, CASE geometry ->> 'type'
              WHEN 'Polygon' THEN [(geometry -> 'coordinates')::DOUBLE[][][]]
              ELSE (geometry -> 'coordinates')::DOUBLE[][][][] END AS p FROM sound)),
        rings AS (SELECT id, polygon, unnest(range(len(part))) AS ring, unnest(part) AS line FROM polygons),
        points AS (SELECT id, polygon, ring, unnest(range(len(line))) AS i, unnest(line) AS point FROM rings)
      SELECT id, polygon, ring, i, point[1] AS lon, point[2] AS lat FROM points;
  `);
  await database.run(portable.replaceAll('`', '"'));
  return database;
}

/** Two parties stand in two columns there, for want of a common way to write a list. */
const answerOf = async (database: Database, settings = plain): Promise<Answer> =>
  databaseAnswer(
    {
      ...database,
      rows: async (sql) =>
        (await database.rows(sql)).map((row) =>
          'first_party' in row
            ? { ...row, parties: [row.first_party, row.second_party].filter((party) => party !== null) }
            : row,
        ),
    },
    settings,
  );

describe('the check in Sedona, but its own functions', () => {
  let database: Database;
  let theirs: Answer;
  beforeAll(async () => {
    theirs = await terminalAnswer(golden);
    database = await withVertices(theirs.faults);
  });
  afterAll(() => database?.close());

  test('gives the golden parcels the sums, verdicts and faults of the terminal', async () => {
    const mine = await answerOf(database);
    // Of three parties only two have a column.
    const two = { ...theirs.exchanges['three parties'], parties: ['TJK', 'KGZ'] };
    expectSameSums(mine, {
      ...theirs,
      exchanges: { ...theirs.exchanges, 'three parties': two as Answer['exchanges'][string] },
    });
    expectSameVerdicts(mine, theirs);
    // A shape that is wrong otherwise is not asked for vertices told twice.
    expect(mine.faults).toEqual(theirs.faults.filter((fault) => fault !== '66: duplicate-vertex'));
  });

  test('with an error never contradicts it', async () => {
    let dared = 0;
    for (const accuracy of [0.01, 1, 100]) {
      const settings = { ...plain, accuracy };
      dared += expectNoContradiction(
        await answerOf(database, settings),
        await terminalAnswer(golden, settings),
      );
    }
    expect(dared).toBeGreaterThan(15);
  });

  test('uses none of them where it is run here, and says what is not', () => {
    expect(itsOwn).toContain('NOT BEEN RUN');
    expect(itsOwn).toMatch(/\bST_\w+\(/);
    expect(portable).not.toMatch(/\bST_|GeometryType|explode/);
  });
});
