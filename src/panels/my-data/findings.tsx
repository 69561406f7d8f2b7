import { useState } from 'preact/hooks';
import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import type { NamedFeature } from '../../core/my-data/my-balance.ts';
import type { Findings as FoundByLooking, OpenedFile } from '../../core/my-data/opened-file.ts';
import type { StatedAreas } from '../../core/my-data/stated-area.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  own: DataWords;
  file: string;
  opened: OpenedFile;
  /** Measured features that say no direction, while others do. */
  undirected: readonly NamedFeature[];
  stated: StatedAreas | null;
  findings: FoundByLooking | null;
  intents: DataIntents;
};

const named = (name: string | undefined, text: string) => (name ? `${name}: ${text}` : text);

/** What is wrong or odd in a file, each with the way there. */
export function Findings({ own, file, opened, undirected, stated, findings, intents }: Props) {
  const { problems, problemCount } = opened;
  const choose = (feature: number) => () => intents.chooseFeature(file, feature);
  const go = (bounds: Bounds) => () => intents.goTo(bounds);
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
      {undirected.length > 0 && (
        <Folding
          summary={own.undirectedList}
          note={own.undirected(undirected.length)}
          cut={null}
          own={own}
          items={undirected.map(({ feature, name }) => ({
            text: own.undirectedItem(name || `№ ${feature}`),
            label: own.zoomToFeature(feature),
            act: choose(feature),
          }))}
        />
      )}
      {stated?.unit === null && opened.mapping.area && (
        <p class="note">{own.statedUnit(opened.mapping.area)}</p>
      )}
      {stated !== null && stated.differing > 0 && (
        <Folding
          summary={own.stated(stated.differing)}
          note={own.statedNote}
          cut={
            stated.listed.length < stated.differing
              ? own.problemsCut(stated.listed.length, stated.differing)
              : null
          }
          own={own}
          items={stated.listed.map(({ feature, name, statedHa, measuredHa }) => ({
            text: own.statedItem(name || `№ ${feature}`, statedHa, measuredHa),
            label: own.zoomToFeature(feature),
            act: choose(feature),
          }))}
        />
      )}
      {findings === null && <p class="note">{own.measuring}</p>}
      {findings !== null && findings.overlapCount > 0 && (
        <Folding
          summary={own.overlaps(findings.overlapCount)}
          note={own.overlapsNote}
          cut={
            findings.overlaps.length < findings.overlapCount
              ? own.overlapsCut(findings.overlaps.length, findings.overlapCount)
              : null
          }
          own={own}
          items={findings.overlaps.map(({ features: [one, other], ha, bounds }) => ({
            text: own.overlap(one, other, ha),
            label: own.zoomToFeature(one),
            act: go(bounds),
          }))}
        />
      )}
      {findings !== null && findings.misplacedCount > 0 && (
        <Folding
          summary={own.misplaced(findings.misplacedCount)}
          note={own.misplacedNote}
          cut={null}
          own={own}
          items={findings.misplaced.map(({ feature, from, liesIn }) => ({
            text: own.misplacedItem(feature, from, liesIn),
            label: own.zoomToFeature(feature),
            act: choose(feature),
          }))}
        />
      )}
    </div>
  );
}

type Item = { readonly text: string; readonly label: string; readonly act: () => void };

type FoldingProps = {
  own: DataWords;
  summary: string;
  note: string;
  cut: string | null;
  items: readonly Item[];
  open?: boolean;
};

/** Items listed once the folding is opened: a list of hundreds costs nothing before. */
function Folding({ own, summary, note, cut, items, open = false }: FoldingProps) {
  const [shown, setShown] = useState(open);
  return (
    <details open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <p class="note">{note}</p>
      {cut !== null && <p class="note">{cut}</p>}
      {shown && (
        <ul class="findings">
          {items.map(({ text, label, act }, index) => (
            <li key={index}>
              <span>{text}</span>
              <button type="button" class="quiet" aria-label={label} onClick={act}>
                {own.zoomTo}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
