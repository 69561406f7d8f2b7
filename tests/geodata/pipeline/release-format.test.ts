import { describe, expect, it } from 'vitest';
import { releaseFiles } from '../../../geodata/pipeline/release-format.ts';

const index = Buffer.from('{}');
const blob = Buffer.from([1, 2, 3]);
const entries = (files: Record<string, Buffer>) =>
  new Map(Object.entries(files).map(([path, bytes]) => [`package/data/${path}`, bytes]));

describe('releaseFiles', () => {
  it('takes the set that keeps every zone where a package has three', () => {
    const files = releaseFiles(
      'f',
      entries({
        'timezones-now.geojson.index.json': Buffer.from('{"now":1}'),
        'timezones-now.geojson.geo.dat': Buffer.from([9]),
        'timezones.geojson.index.json': index,
        'timezones.geojson.geo.dat': blob,
      }),
    );
    expect([files.index, files.blobs]).toEqual([index, blob]);
  });

  it('takes index.json and geo.dat of the format before', () => {
    expect(releaseFiles('f', entries({ 'index.json': index, 'geo.dat': blob })).blobs).toBe(blob);
  });

  it('takes the files of the oldest format by the quadrants of their cells', () => {
    const { blobs } = releaseFiles('f', entries({ 'index.json': index, 'a/d/b/geo.buf': blob }));
    expect([...(blobs as Map<string, Buffer>)]).toEqual([['adb', blob]]);
  });

  it('says what a package lacks', () => {
    expect(() => releaseFiles('f', entries({ 'geo.dat': blob }))).toThrow('f, package/data/: has no index');
    expect(() => releaseFiles('f', entries({ 'index.json': index }))).toThrow('but no boundaries');
  });
});
