import type { Position } from 'geojson';

/** How far a chord may lie off its curve: degrees, or units of a grid. Both are about a centimetre. */
const mostOff = { degrees: 1e-7, grid: 0.01 } as const;
/** Chords of one curve: finer is none drawn. */
const mostChords = 20_000;
/** What a stated place may lie off its curve, of the curve's size: coordinates are rounded. */
const rounding = 1e-3;

type Point = readonly [number, number];
type Segment = Readonly<Record<string, unknown>>;

function pointOf(value: unknown): Point | null {
  const [x, y] = Array.isArray(value) ? value : [];
  return Number.isFinite(x) && Number.isFinite(y) ? [x as number, y as number] : null;
}

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/** Degrees are told from metres by their size. */
const toleranceAt = ([x, y]: Point): number =>
  Math.abs(x) <= 360 && Math.abs(y) <= 90 ? mostOff.degrees : mostOff.grid;

const full = 2 * Math.PI;
const positive = (angle: number) => ((angle % full) + full) % full;

type Ellipse = {
  readonly centre: Point;
  readonly semiMajor: number;
  /** Of the minor axis to the major one. */
  readonly ratio: number;
  /** Of the major axis, radians counter-clockwise. */
  readonly rotation: number;
};

/** Where a point stands on an ellipse, as the angle of its circle; null where it is not on it. */
function angleOn({ centre, semiMajor, ratio, rotation }: Ellipse, [x, y]: Point): number | null {
  const [dx, dy] = [x - centre[0], y - centre[1]];
  const along = (dx * Math.cos(rotation) + dy * Math.sin(rotation)) / semiMajor;
  const across = (dy * Math.cos(rotation) - dx * Math.sin(rotation)) / (semiMajor * ratio);
  return Math.abs(Math.hypot(along, across) - 1) <= rounding ? Math.atan2(across, along) : null;
}

/** Points of an elliptic arc behind its start, as many as keep its chords near it; its end stands as it was written. */
function arcPoints(ellipse: Ellipse, from: number, sweep: number, end: Point): Point[] | null {
  const { centre, semiMajor, ratio, rotation } = ellipse;
  const widest = semiMajor * Math.max(1, ratio);
  const step = 2 * Math.acos(Math.max(0, 1 - toleranceAt(end) / widest));
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / step));
  if (!(count <= mostChords)) return null;
  return Array.from({ length: count }, (_, i): Point => {
    if (i === count - 1) return end;
    const angle = from + (sweep * (i + 1)) / count;
    const [along, across] = [semiMajor * Math.cos(angle), semiMajor * ratio * Math.sin(angle)];
    return [
      centre[0] + along * Math.cos(rotation) - across * Math.sin(rotation),
      centre[1] + along * Math.sin(rotation) + across * Math.cos(rotation),
    ];
  });
}

/** `c`: an arc of a circle by its end and a point between; a whole circle, where it ends at its start. */
function circularArc(start: Point, [one, two]: readonly unknown[]): Point[] | null {
  const [end, between] = [pointOf(one), pointOf(two)];
  if (!end || !between) return null;
  if (distance(start, end) === 0) {
    const centre: Point = [(start[0] + between[0]) / 2, (start[1] + between[1]) / 2];
    const circle = { centre, semiMajor: distance(centre, start), ratio: 1, rotation: 0 };
    const from = Math.atan2(start[1] - centre[1], start[0] - centre[0]);
    return circle.semiMajor > 0 ? arcPoints(circle, from, full, end) : null;
  }
  const [ax, ay] = [between[0] - start[0], between[1] - start[1]];
  const [bx, by] = [end[0] - start[0], end[1] - start[1]];
  const turn = 2 * (ax * by - ay * bx);
  const [a2, b2] = [ax * ax + ay * ay, bx * bx + by * by];
  const centre: Point = [start[0] + (by * a2 - ay * b2) / turn, start[1] + (ax * b2 - bx * a2) / turn];
  const semiMajor = distance(centre, start);
  // As good as straight: its bow, seen from where the point between stands, is below the tolerance.
  const bow = Math.abs(turn) / 2 / Math.sqrt(b2);
  const share = (ax * bx + ay * by) / b2;
  if (bow <= toleranceAt(end) * 4 * share * (1 - share)) return [end];
  const angle = ([x, y]: Point) => Math.atan2(y - centre[1], x - centre[0]);
  const from = angle(start);
  const [toBetween, toEnd] = [between, end].map((each) => positive(angle(each) - from)) as [number, number];
  const sweep = toBetween <= toEnd ? toEnd : toEnd - full;
  return arcPoints({ centre, semiMajor, ratio: 1, rotation: 0 }, from, sweep, end);
}

/** `a`: an elliptic arc by its end and centre, whether it is the shorter one and runs clockwise, and its axes. */
function ellipticArc(start: Point, parts: readonly unknown[]): Point[] | null {
  const [one, two, minor, clockwise, rotation = 0, axis, ratio = 1] = parts;
  const [end, centre] = [pointOf(one), pointOf(two)];
  if (!end || !centre) return null;
  const semiMajor = axis ?? distance(centre, start);
  const sound = [semiMajor, ratio, rotation].every(Number.isFinite);
  const ellipse = { centre, semiMajor, ratio, rotation } as Ellipse;
  if (!sound || !(ellipse.semiMajor > 0) || !(ellipse.ratio > 0)) return null;
  const [from, to] = [angleOn(ellipse, start), angleOn(ellipse, end)];
  if (from === null || to === null) return null;
  const isClockwise = clockwise === 1 || clockwise === true;
  const isWhole = distance(start, end) === 0;
  const onward = isWhole ? full : positive(isClockwise ? from - to : to - from);
  // What is said of its length must agree with which way it runs.
  const isMinor = minor === 1 || minor === true;
  if (!isWhole && Math.abs(onward - Math.PI) > rounding && onward < Math.PI !== isMinor) return null;
  return arcPoints(ellipse, from, isClockwise ? -onward : onward, end);
}

/** `b`: a cubic curve of Bézier by its end and two handles; the count of chords is Wang's bound. */
function bezier(start: Point, [one, two, three]: readonly unknown[]): Point[] | null {
  const [end, first, second] = [pointOf(one), pointOf(two), pointOf(three)];
  if (!end || !first || !second) return null;
  const bend = (a: Point, b: Point, c: Point) => Math.hypot(a[0] - 2 * b[0] + c[0], a[1] - 2 * b[1] + c[1]);
  const most = Math.max(bend(start, first, second), bend(first, second, end));
  const count = Math.max(1, Math.ceil(Math.sqrt((6 * most) / (8 * toleranceAt(end)))));
  if (!(count <= mostChords)) return null;
  return Array.from({ length: count }, (_, i): Point => {
    if (i === count - 1) return end;
    const t = (i + 1) / count;
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    const at = (axis: 0 | 1) =>
      [start, first, second, end].reduce((sum, each, k) => sum + (weights[k] ?? 0) * each[axis], 0);
    return [at(0), at(1)];
  });
}

const curves = { c: circularArc, a: ellipticArc, b: bezier } as const;

/** The points of a segment of a curve behind its start; null where it is of no known kind, or contradicts itself. */
function segmentPoints(start: Point, segment: Segment): Point[] | null {
  const [kind, ...others] = Object.keys(segment);
  if (others.length > 0 || (kind !== 'a' && kind !== 'b' && kind !== 'c')) return null;
  const parts = segment[kind];
  return Array.isArray(parts) ? curves[kind](start, parts) : null;
}

/**
 * A ring or path of Esri JSON whose segments may be arcs of circles (`c`), of ellipses (`a`) and curves of Bézier (`b`), as
 * chords that lie within a centimetre (1e-7 degrees, or a hundredth of a grid's unit) of them. Null where one cannot be read.
 */
export function chordsOf(parts: unknown): Position[] | null {
  if (!Array.isArray(parts)) return null;
  const points: Point[] = [];
  for (const part of parts) {
    const plain = pointOf(part);
    const last = points.at(-1);
    const isSegment = typeof part === 'object' && part !== null && !Array.isArray(part);
    const more = plain ? [plain] : isSegment && last ? segmentPoints(last, part as Segment) : null;
    if (!more) return null;
    for (const point of more) points.push(point);
  }
  return points.map((point) => [...point]);
}
