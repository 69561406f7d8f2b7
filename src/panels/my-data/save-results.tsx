import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import { useAttempt } from '../page/use-attempt.ts';
import type { DataIntents, SaveFormat } from './my-data-intents.ts';

type Props = { own: DataWords; file: string; intents: DataIntents };

/** The results as files. */
export function SaveResults({ own, file, intents }: Props) {
  const { state, run } = useAttempt();
  const save = (format: SaveFormat) => run(() => intents.save(file, format));
  return (
    <section aria-labelledby="save-results">
      <h3 id="save-results">{own.save}</h3>
      <div class="button-row">
        {(['csv', 'geojson', 'kml'] as const).map((format) => (
          <button key={format} type="button" class="button" onClick={() => save(format)}>
            {{ csv: own.saveCsv, geojson: own.saveGeojson, kml: own.saveKml }[format]}
          </button>
        ))}
        <button type="button" class="button" onClick={() => run(() => intents.report(file))}>
          {own.saveReport}
        </button>
      </div>
      <p class="note" role="status">
        {state === 'working' ? own.saving : state === 'failed' ? own.saveFailed : own.saveNote}
      </p>
    </section>
  );
}
