import { useState } from 'preact/hooks';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { DataIntents, SaveFormat } from './my-data-intents.ts';

type Props = { own: DataWords; file: string; intents: DataIntents };

/** The results as files. */
export function SaveResults({ own, file, intents }: Props) {
  const [state, setState] = useState<'idle' | 'writing' | 'failed'>('idle');
  const follow = (written: Promise<boolean>) => {
    setState('writing');
    written.then(
      (done) => setState(done ? 'idle' : 'failed'),
      () => setState('failed'),
    );
  };
  const save = (format: SaveFormat) => follow(intents.save(file, format));
  return (
    <section aria-labelledby="save-results">
      <h3 id="save-results">{own.save}</h3>
      <div class="button-row">
        {(['csv', 'geojson', 'kml'] as const).map((format) => (
          <button key={format} type="button" class="button" onClick={() => save(format)}>
            {{ csv: own.saveCsv, geojson: own.saveGeojson, kml: own.saveKml }[format]}
          </button>
        ))}
        <button type="button" class="button" onClick={() => follow(intents.report(file))}>
          {own.saveReport}
        </button>
      </div>
      <p class="note" role="status">
        {state === 'writing' ? own.saving : state === 'failed' ? own.saveFailed : own.saveNote}
      </p>
    </section>
  );
}
