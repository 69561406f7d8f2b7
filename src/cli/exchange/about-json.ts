import { dataVersion } from '../../core/atlas/data-version.ts';
import { parseReleases } from '../../core/atlas/release.ts';
import { engines } from '../../core/geometry/engines.ts';
import { shippedFile } from './shipped-files.ts';

/** The version of the JSON: another shape of what was there before is another number. */
const checkSchema = 'urn:khujand-treaty-map:check:1';

/** By what the figures were reckoned: in every JSON of the check. */
export const aboutJson = () => ({
  schema: checkSchema,
  engines: Object.fromEntries(
    Object.values(engines).map(({ name, version }) => [name.toLowerCase(), version]),
  ),
  data_version: dataVersion(parseReleases(shippedFile('releases.json')).items),
});
