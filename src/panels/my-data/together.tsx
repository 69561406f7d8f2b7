import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import type { Findings } from '../../core/my-data/opened-file.ts';
import type { GapWidths } from '../../core/my-data/topology/gap-widths.ts';
import type { Gap } from '../../core/my-data/topology/gaps.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import { Folding, named } from './folding.tsx';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  own: DataWords;
  file: string;
  findings: Findings;
  allowedGaps: readonly string[];
  intents: DataIntents;
};

/** Gaps that are listed. */
const mostListed = 200;

/** What looking at all parcels together shows: overlaps, gaps, and how they lie to the line. */
export function Together({ own, file, findings, allowedGaps, intents }: Props) {
  const { overlapCount, overlaps, seams, overlapsUnmeasured, gaps, widths, misplacedCount, misplaced, line } =
    findings;
  const choose = (feature: number) => () => intents.chooseFeature(file, feature);
  const go = (bounds: Bounds) => () => intents.goTo(bounds);
  const cut = (listed: number, all: number) => (listed < all ? own.problemsCut(listed, all) : null);
  const isAllowed = ({ id }: Gap) => allowedGaps.includes(id);
  const gapItem = (gap: Gap) => ({
    text: own.gap(gap.features, gap.ha, gap.widthM, gap.kind),
    label: own.zoomToGap(gap.features),
    act: go(gap.bounds),
    more: {
      text: isAllowed(gap) ? own.forbidGap : own.allowGap,
      label: own.gapLabel(gap.features, isAllowed(gap)),
      act: () => intents.allowGap(file, gap.id, !isAllowed(gap)),
    },
  });
  const open = gaps?.filter((gap) => !isAllowed(gap)) ?? [];
  const allowed = gaps?.filter(isAllowed) ?? [];
  return (
    <>
      {overlapCount > 0 && (
        <Folding
          summary={own.overlaps(overlapCount)}
          note={own.overlapsNote}
          cut={overlaps.length < overlapCount ? own.overlapsCut(overlaps.length, overlapCount) : null}
          own={own}
          items={overlaps.map(({ features: [one, other], ha, bounds }) => ({
            text: own.overlap(one, other, ha),
            label: own.zoomToFeature(one),
            act: go(bounds),
          }))}
        />
      )}
      {seams > 0 && <p class="note">{own.seams(seams, widths.seamM)}</p>}
      {overlapsUnmeasured > 0 && <p class="note">{own.overlapsUnmeasured(overlapsUnmeasured)}</p>}
      {gaps === null && <p class="note">{own.gapsUnlooked}</p>}
      {open.length > 0 && (
        <Folding
          summary={own.gaps(open.length)}
          note={own.gapsNote(widths.seamM, widths.widestM)}
          cut={cut(Math.min(mostListed, open.length), open.length)}
          own={own}
          items={open.slice(0, mostListed).map(gapItem)}
        />
      )}
      {allowed.length > 0 && (
        <Folding
          summary={own.allowedGaps(allowed.length)}
          note={own.allowedNote}
          cut={null}
          own={own}
          items={allowed.map(gapItem)}
        />
      )}
      {gaps !== null && <Widths own={own} file={file} widths={widths} intents={intents} />}
      {misplacedCount > 0 && (
        <Folding
          summary={own.misplaced(misplacedCount)}
          note={own.misplacedNote}
          cut={cut(misplaced.length, misplacedCount)}
          own={own}
          items={misplaced.map(({ feature, name, from, liesIn, withinErrorM }) => ({
            text: named(name, own.misplacedItem(feature, from, liesIn, withinErrorM)),
            label: own.zoomToFeature(feature),
            act: choose(feature),
          }))}
        />
      )}
      {line.length > 0 && (
        <Folding
          summary={own.line(findings.lineCount)}
          note={own.lineNote(findings.lineErrorM, findings.stretchesKnown)}
          cut={cut(line.length, findings.lineCount)}
          own={own}
          items={line.map((each) => ({
            text: named(each.name, own.lineItem(each)),
            label: own.zoomToFeature(each.feature),
            act: choose(each.feature),
          }))}
        />
      )}
    </>
  );
}

type WidthsProps = { own: DataWords; file: string; widths: GapWidths; intents: DataIntents };

function Widths({ own, file, widths, intents }: WidthsProps) {
  const field = (name: keyof GapWidths, label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={1000}
        step="any"
        value={widths[name]}
        onChange={({ currentTarget }) =>
          intents.setWidths(file, { ...widths, [name]: currentTarget.valueAsNumber })
        }
      />
      <span>{own.accuracyUnit}</span>
    </label>
  );
  return (
    <p class="allowance">
      {field('widestM', own.widestGap)}
      {field('seamM', own.seam)}
    </p>
  );
}
