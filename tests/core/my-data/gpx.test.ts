import { expect, test } from 'vitest';
import { readGpx } from '../../../src/core/my-data/gpx.ts';
import { parseXml } from '../../../src/core/my-data/xml-tree.ts';

test('fields in extensions are properties, as GDAL and QGIS write them; those of devices stand deeper', () => {
  const text = `<gpx><trk><name>A</name><extensions><ogr:from>KGZ</ogr:from><ogr:to> TJK </ogr:to><ogr:name>b</ogr:name>
    <gpxx:TrackExtension><gpxx:DisplayColor>Red</gpxx:DisplayColor></gpxx:TrackExtension></extensions>
    <trkseg><trkpt lat="40" lon="70"/></trkseg></trk></gpx>`;
  const tree = parseXml(text);
  if ('code' in tree) throw new Error(tree.code);
  const told: unknown[] = [];
  const [track] = readGpx(tree, text, (code, about) => told.push([code, about]));
  expect(track?.properties).toEqual({ _gpxType: 'trk', name: 'A', from: 'KGZ', to: 'TJK', 'name (2)': 'b' });
  expect(told).toEqual([['same-heading', { name: 'name' }]]);
});
