import { READ_WINDOW } from './areas-of-interest.ts';
import { type Edge, ringEdges, sharedEdges } from './border-edges.ts';
import { cutTo, uniteCountries } from './countries.ts';
import { COUNTRIES, type Country, PAIRS, type Pair } from './mapped.ts';
import { readZonePieces } from './quadtree.ts';
import type { ReleaseFiles } from './release-format.ts';
import type { Release } from './release-table.ts';
import type { MultiPolygon } from './rings.ts';

/** What one release draws: the countries cut to the study area, and the edges of each border in the read window. */
export interface DrawnRelease {
  date: string;
  countries: Record<Country, MultiPolygon>;
  edges: Record<Pair, Edge[]>;
}

/** Reads and unites the countries of one release. Throws a PipelineError on files that cannot be read. */
export function drawRelease(
  release: Release,
  files: ReleaseFiles,
  zones: ReadonlyMap<string, Country | null>,
): DrawnRelease {
  const whole = uniteCountries(files.file, readZonePieces(files, READ_WINDOW), zones);
  const rings = Object.fromEntries(
    COUNTRIES.map((country) => [country, ringEdges(whole[country])]),
  ) as Record<Country, Map<string, Edge>>;
  const edges = Object.fromEntries(
    PAIRS.map((pair) => {
      const [one, other] = pair.split('-') as [Country, Country];
      return [pair, sharedEdges(rings[one], rings[other])];
    }),
  ) as Record<Pair, Edge[]>;
  const countries = Object.fromEntries(
    COUNTRIES.map((country) => [country, cutTo(whole[country])]),
  ) as Record<Country, MultiPolygon>;
  return { date: release.date, countries, edges };
}
