import type { FileSettings } from '../../core/my-data/file-settings.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import type { Findings as FoundByLooking, OpenedFile } from '../../core/my-data/opened-file.ts';
import type { StatedAreas } from '../../core/my-data/stated-area.ts';
import { saysOnlyTo } from '../../core/my-data/transfer.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import { Attempt } from '../page/attempt.tsx';
import { Folding, named } from './folding.tsx';
import type { DataIntents } from './my-data-intents.ts';
import { StatedAreasList } from './stated-areas.tsx';
import { Together } from './together.tsx';

type Props = {
  own: DataWords;
  fields: LateWords['fields'];
  file: string;
  opened: OpenedFile;
  /** Measured features that say no direction, while others do. */
  balance: Pick<MeasuredBalance, 'undirected' | 'undirectedFeatures'>;
  stated: StatedAreas | null;
  findings: FoundByLooking | null;
  /** How far looking at all parcels together is, 0…1. */
  looking: number | 'failed' | undefined;
  settings: FileSettings;
  intents: DataIntents;
};

/** What is wrong or odd in a file, each with the way there. */
export function Findings({
  own,
  fields,
  file,
  opened,
  balance: { undirected, undirectedFeatures },
  stated,
  findings,
  looking,
  settings,
  intents,
}: Props) {
  const { problems, problemCount } = opened;
  const onlyTo = saysOnlyTo(opened.mapping);
  const choose = (feature: number) => () => intents.chooseFeature(file, feature);
  return (
    <div class="foldings">
      {problemCount === 0 ? (
        <p class="note">{own.noProblems}</p>
      ) : (
        <Folding
          summary={own.problems(problemCount)}
          note={own.problemsNote}
          cut={problems.length < problemCount ? own.problemsCut(problems.length, problemCount) : null}
          own={own}
          open
          items={problems.map(({ feature, code, name }) => ({
            text: named(name, own.problem(feature, code)),
            label: own.zoomToFeature(feature),
            act: choose(feature),
          }))}
        />
      )}
      {undirected > 0 && (
        <Folding
          summary={own.undirectedList}
          note={onlyTo ? own.undirectedTo(undirected) : own.undirected(undirected)}
          cut={
            undirectedFeatures.length < undirected
              ? own.problemsCut(undirectedFeatures.length, undirected)
              : null
          }
          own={own}
          items={undirectedFeatures.map(({ feature, name, said }) => ({
            text: onlyTo
              ? own.undirectedToItem(name || `№ ${feature}`, said.to || '–')
              : own.undirectedItem(name || `№ ${feature}`, said.from || '–', said.to || '–'),
            label: own.zoomToFeature(feature),
            act: choose(feature),
          }))}
        />
      )}
      <StatedAreasList {...{ own, fields, file, opened, stated, intents }} allowance={settings.allowance} />
      {looking === 'failed' ? (
        <Attempt
          className="note bad attempt"
          text={own.lookFailed}
          label={own.tryAgain}
          again={() => intents.lookAgain(file)}
        />
      ) : looking !== undefined ? (
        <p class="note">{own.looking(looking)}</p>
      ) : (
        findings === null && <p class="note">{own.measuring}</p>
      )}
      {findings !== null && <Together {...{ own, fields, file, findings, settings, intents }} />}
    </div>
  );
}
