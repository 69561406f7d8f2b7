import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../i18n/page/words.en.ts';
import { Attempt } from './attempt.tsx';

/**
 * A panel whose code (and style) is fetched when it is first opened. While it travels a line says so; where it
 * cannot be fetched, another try is offered, then to load the page anew: it may be of a version that is gone.
 */
export function lazyPanel<Props extends { words: Words }>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(false);
    const [, drawAgain] = useState(false);
    useEffect(() => {
      if (loaded) return;
      setFailed(false);
      load().then(
        (panel) => {
          loaded = panel;
          drawAgain(true);
        },
        () => setFailed(true),
      );
    }, [attempt]);
    const Panel = loaded;
    if (Panel) return <Panel {...props} />;
    const { words } = props;
    if (!failed) return <p class="loading">{words.loading}</p>;
    const again = () => (attempt === 0 ? setAttempt(1) : location.reload());
    return <Attempt text={words.notLoaded} label={words.retry} again={again} />;
  };
}
