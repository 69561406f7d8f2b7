/** What a file promised and did not hold, held and could not be read, or holds twice: no verdict rests on its sums. */
const lossCodes = [
  'fewer-features',
  'rows-differ',
  'bytes-differ',
  'member-broken',
  'member-left-out',
  'member-crs-unknown',
  'stray-quote',
  'row-too-long',
  'linked-file',
  'bad-coordinates',
  'same-parcels',
  'layer-missing',
  'geometry-missing',
  'degrees-in-grid',
  'zone-differs',
] as const;

/** What the reader should know though nothing is lost by it. */
const remarkCodes = [
  'rows-deleted',
  'label-points',
  'same-heading',
  'corners-joined',
  'corners-doubtful',
  'still-open',
  'measures-unused',
  'accuracies-unused',
  'north-first',
  'fields-from-description',
  'script-unwrapped',
  'mgrs-squares',
  'curves-as-chords',
  'geometry-unused',
  'values-unread',
  'layer-unread',
  'comments-skipped',
  'crs-of-some',
  'utm-zones',
  'off-map',
  'zones-apart',
] as const;

export type LossCode = (typeof lossCodes)[number];
export type NoticeCode = LossCode | (typeof remarkCodes)[number];

/**
 * One thing noticed while a file was read. `name` is the file's own (a member, a field, a link), `line` counts from
 * 1, `promised` and `found` are what the format states and what was there; `other` is a second name, where there are two.
 */
export type Notice = {
  readonly code: NoticeCode;
  readonly name: string;
  readonly line: number | null;
  readonly promised: number | null;
  readonly found: number | null;
  readonly other?: string;
};

export type Tell = (code: NoticeCode, about?: Partial<Omit<Notice, 'code'>>) => void;

const losses: ReadonlySet<string> = new Set(lossCodes);

export const isLoss = ({ code }: Pick<Notice, 'code'>): boolean => losses.has(code);

/** Notices of one code that are listed; a file with a fault in every line is told so a hundred times, not a million. */
const mostOfACode = 100;
/** As long as paths in archives get: a layer is left out by the name that is told. */
const longestName = 1000;

/** Collects what readers tell, each thing once. */
export function createNotices(): { readonly tell: Tell; readonly list: readonly Notice[] } {
  const list: Notice[] = [];
  const told = new Map<NoticeCode, number>();
  const seen = new Set<string>();
  return {
    list,
    tell(code, { name = '', line = null, promised = null, found = null, other } = {}) {
      const second = other === undefined ? {} : { other: other.slice(0, longestName) };
      const notice = { code, name: name.slice(0, longestName), line, promised, found, ...second };
      const key = JSON.stringify(notice);
      const count = told.get(code) ?? 0;
      if (seen.has(key) || count >= mostOfACode) return;
      seen.add(key);
      told.set(code, count + 1);
      list.push(notice);
    },
  };
}

/**
 * Tells where a format promises a number of things and another number is there. Every reader passes its promises
 * through here; a promise that the file does not make is null.
 */
export function compareCounts(
  tell: Tell,
  code: 'fewer-features' | 'rows-differ' | 'bytes-differ',
  promised: number | null,
  found: number,
  name = '',
): void {
  if (promised !== null && promised !== found) tell(code, { name, promised, found });
}
