import type { Findings } from '../../core/my-data/opened-file.ts';
import { degrees, hectares } from './json-figures.ts';

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
const mostGaps = 10_000;

/** What looking at all parcels together shows; null where they are too many to be held. */
export const findingsJson = (findings: Findings | null, allowedGaps: readonly string[]) => ({
  overlap_count: findings?.overlapCount ?? null,
  overlaps:
    findings?.overlaps.map(({ features, ha }) => ({ features, ha: ha === null ? null : hectares(ha) })) ??
    null,
  misplaced_count: findings?.misplacedCount ?? null,
  misplaced:
    findings?.misplaced.map(({ feature, name, from, liesIn, share, withinErrorM }) => ({
      feature,
      name,
      from,
      lies_in: liesIn,
      share: share === null ? null : rounded(share),
      within_line_error_m: withinErrorM,
    })) ?? null,
  seam_m: findings?.widths.seamM ?? null,
  widest_gap_m: findings?.widths.widestM ?? null,
  overlaps_within_seam: findings?.seams ?? null,
  overlaps_unmeasured: findings?.overlapsUnmeasured ?? null,
  gap_count: findings?.gaps?.length ?? null,
  gaps:
    findings?.gaps?.slice(0, mostGaps).map(({ id, kind, features, ha, widthM, bounds }) => ({
      id,
      kind,
      features,
      ha: hectares(ha),
      width_m: rounded(widthM),
      bounds: bounds.map(degrees),
      ...(allowedGaps.includes(id) ? { allowed: true } : {}),
    })) ?? null,
  line_error_m: findings?.lineErrorM ?? null,
  line_count: findings?.lineCount ?? null,
  line:
    findings?.line.map(({ feature, name, shares, alongM, alongOffM, beyondM, lineErrorM }) => ({
      feature,
      name,
      shares: shares && Object.fromEntries(shares.map(([country, share]) => [country, rounded(share)])),
      along_m: rounded(alongM),
      along_off_m: rounded(alongOffM),
      beyond_m: rounded(beyondM),
      line_error_m: lineErrorM,
    })) ?? null,
});
