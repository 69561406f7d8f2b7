// What tests/bench/sql.ts times: the check of a file with a feature a line, in a database on disk; prints the verdicts.
import { openDuckDb } from '../sql/engines.ts';
import { recipe, script } from '../sql/scripts.ts';

const [file = '', path = ''] = process.argv.slice(2);
const database = await openDuckDb(path);
await database.run(script('read.duckdb.sql'));
await database.run(recipe('DuckDB, a feature a line').replace("'parcels.ndjson'", `'${file}'`));
await database.run(script('check.duckdb.sql'));
const rows = await database.rows('SELECT exchange, difference_ha, verdict FROM check_verdicts');
console.log(JSON.stringify(rows.map((row) => [row.exchange, Number(row.difference_ha), row.verdict])));
await database.close();
