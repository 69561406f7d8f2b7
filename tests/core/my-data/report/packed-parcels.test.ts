import { expect, test } from 'vitest';
import { ParcelSet } from '../../../../src/core/my-data/parcel-set.ts';
import { packParcels, unpackParcels } from '../../../../src/core/my-data/report/packed-parcels.ts';
import { box, feature } from '../two-lists/lists.ts';

test('what is packed, cloned and unpacked is what it was', () => {
  const set = new ParcelSet();
  set.add({ value: feature(box(0, 0, 500), { name: 'a' }) });
  set.add({ value: { type: 'Feature', properties: { name: 'b' }, geometry: null } });
  set.add({
    value: { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [70, 40] } },
  });
  const holed = {
    type: 'Polygon',
    coordinates: [...box(900, 0, 500).coordinates, ...box(1000, 100, 50).coordinates],
  };
  set.add({ value: { type: 'Feature', properties: { name: 'd' }, geometry: holed } });
  set.end();
  const again = unpackParcels(structuredClone(packParcels(set)));
  expect(again.count).toBe(4);
  for (let shape = 0; shape < 4; shape++) {
    expect(again.shapes.polygons(shape)).toEqual(set.shapes.polygons(shape));
    expect(again.shapes.isPlaced(shape)).toBe(set.shapes.isPlaced(shape));
    expect(again.states.at(shape)).toBe(set.states.at(shape));
    expect(again.figures(shape)).toEqual(set.figures(shape));
    expect(again.ellipsoidalM2.at(shape)).toBe(set.ellipsoidalM2.at(shape));
    expect(again.properties[shape]).toEqual(set.properties[shape]);
  }
});
