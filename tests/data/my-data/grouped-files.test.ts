import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { groupedFiles } from '../../../src/data/my-data/grouped-files.ts';

const file = (name: string, text = name) => new File([text], name);

test('the parts of a Shapefile chosen together are one file, the others stay by themselves', async () => {
  const grouped = await groupedFiles([
    file('Участки.shp'),
    file('b.geojson'),
    file('участки.DBF'),
    file('Участки.prj', 'GEOGCS'),
    file('other.dbf'),
    file('alone.shp'),
  ]);
  expect(grouped.map(({ name }) => name)).toEqual(['Участки.zip', 'b.geojson', 'other.dbf', 'alone.shp']);
  const archive = unzipSync(new Uint8Array((await grouped[0]?.file.arrayBuffer()) ?? new ArrayBuffer()));
  expect(Object.keys(archive)).toEqual(['Участки.shp', 'участки.DBF', 'Участки.prj']);
  expect(new TextDecoder().decode(archive['Участки.prj'])).toBe('GEOGCS');
});
