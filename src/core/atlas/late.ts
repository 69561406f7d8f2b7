import { parseBorder } from './border.ts';
import { readCrestDisplacement } from './crest-displacement.ts';
import { parseGroundFace } from './ground-face.ts';
import { parseNeutralGround } from './neutral-ground.ts';
import { parseReleases } from './release.ts';
import { parseStretches, parseStretchLine } from './stretch.ts';

/** How each file is read and checked that no first view needs: it is fetched when it is asked for. */
export const lateParsers = {
  'releases-history': parseReleases,
  'borders-history': parseBorder,
  'crest-displacement': readCrestDisplacement,
  'ground-history': parseGroundFace,
  'neutral-ground': parseNeutralGround,
  stretches: parseStretches,
  'stretch-lines': parseStretchLine,
} as const;

export type LateName = keyof typeof lateParsers;

/** What has been fetched so far. A file of which any part could not be used is not here, but named incomplete. */
export type LateFiles = { readonly [Name in LateName]?: ReturnType<(typeof lateParsers)[Name]>['items'] };
