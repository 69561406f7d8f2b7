import { majorityOf } from '../../core/my-data/coordinates.ts';
import { toldAtEnd } from '../../core/my-data/crs/told-conversion.ts';
import type { describeFile } from '../../core/my-data/describe.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { OpenRequest } from './messages.ts';
import type { ReadParcels } from './read-parcels.ts';

/** How a file was read, as far as its parcels do not tell it. */
export const aboutFile = (
  { facts, conversion, fault, set }: ReadParcels,
  { file, name, settings }: OpenRequest,
  mapping: FieldMapping,
): Parameters<typeof describeFile>[1] => ({
  name,
  bytes: file.size,
  format: facts.format,
  fault,
  coordinates: majorityOf(set.votes),
  axesSwapped: settings.swapAxes,
  ...toldAtEnd(conversion),
  mapping,
  encoding: facts.encoding,
  crsByReader: settings.crs,
  withoutLayers: settings.withoutLayers,
  geometryColumn: settings.geometryColumn,
  closedLines: facts.closedLines,
  closedLinesAsAreas: settings.closedLines,
  notices: facts.notices,
});
