import { geopackageFeatures, geopackageLayers } from '../../core/my-data/geopackage.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { compareCounts } from '../../core/my-data/notice.ts';
import { itemWithPlaces, type PlaceField } from '../../core/my-data/place-fields.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import { SqliteError, SqliteFile } from '../../core/my-data/sqlite-file.ts';
import { decodeAs } from './decode-text.ts';
import { hearGeometryColumns } from './geometry-columns.ts';
import type { Reading } from './read-step.ts';
import type { Source } from './source.ts';

const atOnce = 500;

/**
 * Every layer of a GeoPackage, each in its own coordinate system, of several named in a field; features are counted where the
 * file counts them.
 */
export async function* readGeopackage({ file, settings, facts }: Source): Reading {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const database = new SqliteFile(bytes, (encoding) => (text) => decodeAs(text, encoding));
    if (database.mayBeOpen) facts.tell('still-open');
    const listed = geopackageLayers(database);
    if (!listed) return fileProblem('foreign-format', 'SQLite');
    const chosen = settings.geometryColumn ?? '';
    const layers = listed.filter(({ others }) => !others.includes(chosen));
    for (const { geometryColumn, others } of layers)
      hearGeometryColumns({ facts }, geometryColumn, geometryColumn === chosen ? others : []);
    for (const [index, layer] of layers.entries()) {
      const behind = (file.size * (index + 1)) / layers.length;
      if (settings.withoutLayers.includes(layer.name)) {
        yield { items: [], bytes: behind, crs: null, layer: layer.name };
        continue;
      }
      if (!layer.table) facts.tell('member-left-out', { name: layer.name });
      const places: readonly PlaceField[] = layers.length > 1 ? [['layer', layer.name]] : [];
      let items: ReadItem[] = [];
      let read = 0;
      const step = () => ({ items, bytes: behind, crs: layer.crs, layer: layer.name });
      let fault: FileProblem | null = null;
      try {
        for (const value of geopackageFeatures(database, layer, facts.tell)) {
          items.push(value === null ? { fault: 'record-broken' } : itemWithPlaces({ value }, places));
          read++;
          if (items.length < atOnce) continue;
          yield step();
          items = [];
        }
      } catch (error) {
        if (!(error instanceof SqliteError)) throw error;
        fault = fileProblem(database.isCut ? 'truncated' : 'broken-file', layer.name);
      }
      yield step();
      if (layer.table) compareCounts(facts.tell, 'fewer-features', layer.promised, read, layer.name);
      if (fault) return fault;
    }
    return null;
  } catch (error) {
    if (error instanceof SqliteError) return fileProblem('broken-file');
    throw error;
  }
}
