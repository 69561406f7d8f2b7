import { basename } from 'node:path';
import type { FilePart } from '../../core/exchange/file-sums/file-part.ts';
import { partJson } from '../../core/exchange/file-sums/part-json.ts';
import type { MyCheckOptions } from '../../core/my-data/my-balance.ts';
import { usualAllowance } from '../../core/my-data/stated-area.ts';
import { metColumns } from '../../data/my-data/geometry-columns.ts';
import type { CheckedInput } from '../my-data/check-input.ts';
import { aboutJson } from './about-json.ts';
import { fieldsJson } from './json.ts';
import { asciiControls } from './visible-text.ts';

/** What a checked input adds to others. Its report must have been asked for sums. */
export async function partOf(
  { path, report, known, hashed }: CheckedInput,
  { tolerancePercent, accuracyM, correlationM = null, allowance = usualAllowance }: MyCheckOptions,
): Promise<FilePart> {
  const { mapping, stated, accuracies, features, incomplete, sums } = report;
  if (!sums) throw new Error('the file was not asked for its sums');
  const { data_version: dataVersion, engines } = aboutJson();
  // Of a Shapefile the parts beside the .shp may well be alike in several inputs.
  const [main] = await hashed();
  return {
    settings: { tolerancePercent, accuracyM, correlationM, allowance },
    dataVersion,
    engines,
    fields: fieldsJson(mapping),
    geometryColumns: metColumns(known.facts),
    inputs: [{ name: basename(path), sha256: main?.sha256 ?? null, features }],
    features,
    ...sums,
    stated: stated && {
      unit: stated.unit,
      compared: stated.compared,
      differing: stated.differing,
      unread: stated.unread,
    },
    accuracies: accuracies && { stated: accuracies.stated, unread: accuracies.unread },
    incomplete,
  };
}

export const sumsText = (part: FilePart): string => asciiControls(JSON.stringify(partJson(part), null, 2));
