import { useEffect, useRef, useState } from 'preact/hooks';

export type AttemptState = 'idle' | 'working' | 'done' | 'failed';

/**
 * How far work is that a button begins; of several, the last one begun. Work that gives false, or rejects, has failed. The
 * state goes back to `idle` where `about` changes: what was done then is of something else.
 */
export function useAttempt(about: unknown = null) {
  const [state, setState] = useState<AttemptState>('idle');
  const turn = useRef(0);
  useEffect(() => {
    turn.current++;
    setState('idle');
  }, [about]);
  async function run(work: () => Promise<boolean>) {
    const mine = ++turn.current;
    setState('working');
    const isDone = await attempted(work);
    if (mine === turn.current) setState(isDone ? 'done' : 'failed');
  }
  return { state, run };
}

/** Whether work was done: false where it says so, rejects or throws. */
export async function attempted(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch {
    return false;
  }
}
