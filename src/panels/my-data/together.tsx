import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import type { LookSettings } from '../../core/my-data/file-settings.ts';
import type { Findings } from '../../core/my-data/opened-file.ts';
import { settingRanges } from '../../core/my-data/setting-ranges.ts';
import type { GapWidths } from '../../core/my-data/topology/gap-widths.ts';
import type { Gap } from '../../core/my-data/topology/gaps.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import { Attempt } from '../page/attempt.tsx';
import { NumberField } from '../page/number-field.tsx';
import { Folding, named } from './folding.tsx';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  own: DataWords;
  fields: LateWords['fields'];
  file: string;
  findings: Findings;
  /** As the reader set them: the findings may still be of those before. */
  settings: LookSettings;
  intents: DataIntents;
};

/** Gaps that are listed. */
const mostListed = 200;

/** What looking at all parcels together shows: overlaps, gaps, and how they lie to the line. */
export function Together({ own, fields, file, findings, settings, intents }: Props) {
  const { allowedGaps } = settings;
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
      {gaps !== null && <Widths {...{ own, fields, file, intents }} widths={settings.widths} />}
      {!findings.lineKnown && (
        <Attempt
          className="note bad attempt"
          text={own.sidesUnlooked}
          label={own.tryAgain}
          again={intents.reload}
        />
      )}
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

type WidthsProps = Pick<Props, 'own' | 'fields' | 'file' | 'intents'> & { widths: GapWidths };

function Widths({ own, fields, file, widths, intents }: WidthsProps) {
  const field = (name: keyof GapWidths, label: string) => (
    <NumberField
      say={fields}
      label={label}
      unit={own.accuracyUnit}
      value={widths[name]}
      range={settingRanges.widths[name]}
      set={(metres) => intents.setWidths(file, { ...widths, [name]: metres })}
    />
  );
  return (
    <div class="allowance">
      {field('widestM', own.widestGap)}
      {field('seamM', own.seam)}
    </div>
  );
}
