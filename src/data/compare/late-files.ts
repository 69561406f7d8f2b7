/// <reference path="../atlas/wire.d.ts" />
import figures from 'together:late=crest-displacement,neutral-ground,releases-history,stretches';
import borders from '../../../geodata/borders-history.geojson?wire';
import ground from '../../../geodata/ground-history.geojson?wire';
import lines from '../../../geodata/stretch-lines.geojson?wire';
import type { LateName } from '../../core/atlas/late.ts';

/** Where each file is served from that no first view needs. */
export const lateFiles: Readonly<Record<LateName, string>> = {
  'borders-history': borders,
  'crest-displacement': `${figures}#crest-displacement`,
  'ground-history': ground,
  'neutral-ground': `${figures}#neutral-ground`,
  'releases-history': `${figures}#releases-history`,
  'stretch-lines': lines,
  stretches: `${figures}#stretches`,
};
