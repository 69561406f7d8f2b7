import type { ReadingBudget } from '../../core/my-data/reading-budget.ts';

/** Waits for words from one that may hang. */
export type Watchdog = {
  /** A word was heard. */
  heard(): void;
  /** Nothing more is expected. */
  end(): void;
};

/** Calls `expired` once, with the seconds waited, when nothing is heard for too long or all takes too long. */
export function createWatchdog(
  { quietMs, totalMs }: Pick<ReadingBudget, 'quietMs' | 'totalMs'>,
  expired: (seconds: number) => void,
): Watchdog {
  const expire = (waitedMs: number) => () => {
    end();
    expired(Math.round(waitedMs / 1000));
  };
  const total = setTimeout(expire(totalMs), totalMs);
  let quiet = setTimeout(expire(quietMs), quietMs);
  let ended = false;
  function end() {
    ended = true;
    clearTimeout(total);
    clearTimeout(quiet);
  }
  return {
    heard() {
      if (ended) return;
      clearTimeout(quiet);
      quiet = setTimeout(expire(quietMs), quietMs);
    },
    end,
  };
}
