import { nameIn } from '../../core/atlas/name.ts';
import type { Here } from '../../core/here/here.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { Link } from './link.tsx';

type Props = { lateWords: LateWords; here: Here; lang: LangId; intents: PanelIntents };

/** The plots of the list whose drawn shape holds the position. */
export function PlotsHere({ lateWords: { here: text }, here: { parcels }, lang, intents }: Props) {
  if (parcels.length === 0) return null;
  return (
    <dl class="facts">
      <dt>{text.parcels}</dt>
      <dd>
        <ul class="plain-list">
          {parcels.map(({ id, name, placing }) => (
            <li key={id}>
              <Link onClick={() => intents.choose({ layer: 'parcels', id })}>{nameIn(name, lang)}</Link>{' '}
              <small>{placing === 'mapped' ? text.parcelMapped : text.parcelSchematic}</small>
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
