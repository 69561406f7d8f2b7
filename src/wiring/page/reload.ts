import { healKept } from '../../state/offline/heal.ts';

/** Loads the page anew, once what is kept of it has been mended. */
export const reloadHealed = (): Promise<void> =>
  healKept(navigator.serviceWorker).then(() => location.reload());
