// Where the time goes: processor time of threads, from a trace of a visit that pans the map, ours beside the plain page.
// Unlike times on a clock it says the same on a busy machine. `npx tsx tests/bench/trace.ts`
import { type Event, record } from './record-trace.ts';
import { launch, serve } from './serve.ts';

const rounds = Number(process.env.ROUNDS ?? 3);

const isTask = ({ ph, name }: Event) => ph === 'X' && /RunTask|RunNormalTask/.test(name);

/** Tasks of a thread that are not within another, in their order. */
function tasksOf(events: readonly Event[]): Event[] {
  let end = 0;
  return events
    .filter(isTask)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** Milliseconds of processor time by what it was spent on. */
function spent(events: readonly Event[], port: number): Record<string, number> {
  const start = events
    .filter(
      ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL?.includes(`:${port}`),
    )
    .at(-1);
  if (!start) throw new Error('the trace holds no visit');
  const { pid, tid, ts: from } = start;
  const main = events.filter((event) => event.pid === pid && event.tid === tid);
  const at = (name: string) => main.find((event) => event.name === name && event.ts > from)?.ts ?? from;
  const [painted, ready] = [at('firstContentfulPaint'), at('map-ready')];
  const names = new Map(
    events
      .filter(({ name }) => name === 'thread_name')
      .map((event) => [`${event.pid} ${event.tid}`, event.args.name]),
  );
  const threads = new Map<string, Event[]>();
  for (const event of events.filter(isTask)) {
    const thread = `${event.pid} ${event.tid}`;
    const own = threads.get(thread);
    if (own) own.push(event);
    else threads.set(thread, [event]);
  }
  const of = (
    pick: (thread: string, name: string) => boolean,
    since: number,
    until = Number.POSITIVE_INFINITY,
  ) =>
    [...threads]
      .filter(([thread]) => pick(thread, names.get(thread) ?? ''))
      .flatMap(([, own]) => tasksOf(own))
      .filter(({ ts }) => ts >= since && ts < until)
      .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  const isMain = (thread: string) => thread === `${pid} ${tid}`;
  const isHelper = (thread: string, name: string) =>
    thread.startsWith(`${pid} `) && /Worker|Compositor/.test(name);
  const isMerging = (_: string, name: string) => name === 'VizCompositorThread';
  const late = tasksOf(main).filter(({ ts }) => ts >= ready);
  return {
    'page, to the first paint': of(isMain, from, painted),
    'page, to map ready': of(isMain, from, ready),
    'page, after it, panning': of(isMain, ready),
    'its longest task then': Math.max(0, ...late.map(({ tdur = 0 }) => tdur / 1000)),
    'painting, to map ready': of(isHelper, from, ready),
    'painting, panning': of(isHelper, ready),
    'merging layers, panning': of(isMerging, ready),
  };
}

const ours = await serve(process.cwd(), 4305);
const plain = await serve(`${process.cwd()}/tests/bench/plain`, 4306);
const browser = await launch();
const seen: Record<'ours' | 'plain', Record<string, number>[]> = { ours: [], plain: [] };
for (let round = 0; round < rounds; round++) {
  seen.plain.push(spent(await record(browser, plain.url), 4306));
  seen.ours.push(spent(await record(browser, ours.url), 4305));
}
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
console.log(`processor time, ms, median of ${rounds}`.padEnd(40), '     ours     plain     ratio');
for (const label of Object.keys(seen.ours[0] ?? {})) {
  const [a, b] = [seen.ours, seen.plain].map((visits) => median(visits.map((visit) => visit[label] ?? 0)));
  const cells = [a?.toFixed(0), b?.toFixed(0), a && b ? (a / b).toFixed(2) : '–'];
  console.log(label.padEnd(40), ...cells.map((cell) => String(cell).padStart(9)));
}
await browser.close();
await Promise.all([ours.close(), plain.close()]);
