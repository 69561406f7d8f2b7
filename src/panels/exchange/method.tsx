import type { BalanceView } from '../../core/exchange/balance-view.ts';
import { engines } from '../../core/geometry/engines.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { SourceList } from '../atlas/source-list.tsx';
import { lazyPanel } from '../page/lazy-panel.tsx';

const StretchSums = lazyPanel(() => import('../atlas/stretch-sums.tsx').then((file) => file.StretchSums));

type Props = { words: Words; lateWords: LateWords | null; balance: BalanceView };

/** Rules, engines, drawings and sources behind the figures. */
export function Method({ words, lateWords, balance }: Props) {
  const { mapped, sources } = balance;
  return (
    <details>
      <summary>{words.method.heading}</summary>
      {words.method.published.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{words.method.drawn}</p>
      <p>{words.method.error.model}</p>
      <p>
        {words.method.error.limits(mapped.limits.independentHa, mapped.limits.systematicHa, mapped.accuracyM)}
      </p>
      <p>{words.method.limits}</p>
      <dl class="facts">
        <dt>{words.method.engines}</dt>
        {(['turf', 'ellipsoidal'] as const).map((id) => (
          <dd key={id}>
            {words.method.engine(engines[id].name, engines[id].version)}, {words.engines[id]}
          </dd>
        ))}
        <dt>{words.method.data}</dt>
        <dd>{words.method.releases(words.date(mapped.before), words.date(mapped.after))}</dd>
      </dl>
      {lateWords && balance.line && <StretchSums words={words} lateWords={lateWords} line={balance.line} />}
      <h4>{words.method.sources}</h4>
      <SourceList words={words} sources={sources} />
    </details>
  );
}
