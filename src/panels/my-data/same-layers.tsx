import type { Notice } from '../../core/my-data/notice.ts';
import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { DataIntents } from './my-data-intents.ts';

type Props = { own: DataWords; file: string; opened: OpenedFile; intents: DataIntents };

/** Whether a notice stands here with what can be done about it, and so not among the others. */
export const isOfLayers = ({ code }: Pick<Notice, 'code'>): boolean =>
  code === 'same-parcels' || code === 'layer-unread';

/** Layers that hold the same parcels: which to leave out, so that none is in the sums twice; or all again. */
export function SameLayers({ own, file, opened, intents }: Props) {
  const { notices, withoutLayers } = opened;
  const same = notices.filter(({ code }) => code === 'same-parcels');
  if (same.length + withoutLayers.length === 0) return null;
  const layers = [...new Set(same.flatMap(({ name, other = '' }) => [name, other]))];
  const without = (wanted: readonly string[]) => () => intents.setWithoutLayers(file, wanted);
  return (
    <div class="mend">
      {same.map((notice) => (
        <p key={`${notice.name} ${notice.other}`}>{own.notice['same-parcels'](notice)}</p>
      ))}
      {withoutLayers.map((name) => (
        <p key={name}>{own.notice['layer-unread']({ name, line: null, promised: null, found: null })}</p>
      ))}
      <span class="button-row">
        {layers.map((layer) => (
          <button key={layer} type="button" class="button" onClick={without([...withoutLayers, layer])}>
            {own.readWithout(layer)}
          </button>
        ))}
        {withoutLayers.length > 0 && (
          <button type="button" class="button" onClick={without([])}>
            {own.readAllLayers}
          </button>
        )}
      </span>
    </div>
  );
}
