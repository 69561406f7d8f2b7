import { expect, test } from 'vitest';
import { outlinedParts, withOutlines } from '../../../src/core/page/with-outlines.ts';
import { viewOf } from '../../panels/page-of.ts';

const view = viewOf();
const outlined = viewOf({ date: '2025-01-20' });
const marksOf = ({ map }: typeof view, id: string) => map.layers.find((layer) => layer.id === id)?.marks;

test('outlines replace the marks of two layers and the grounds, and nothing else of a view', () => {
  const drawn = withOutlines(view, outlined, new Set());
  for (const id of ['borders', 'changes']) expect(marksOf(drawn, id)).toBe(marksOf(outlined, id));
  for (const id of ['parcels', 'places']) expect(marksOf(drawn, id)).toBe(marksOf(view, id));
  expect(drawn.map.tints).toBe(outlined.map.tints);
  const { map, ...rest } = drawn;
  const { map: viewMap, ...viewRest } = view;
  expect(rest).toEqual(viewRest);
  expect({ ...map, layers: null, tints: null }).toEqual({ ...viewMap, layers: null, tints: null });
});

test('a part that is whole is that of the view', () => {
  const drawn = withOutlines(view, outlined, new Set(['borders']));
  expect(marksOf(drawn, 'borders')).toBe(marksOf(view, 'borders'));
  expect(marksOf(drawn, 'changes')).toBe(marksOf(outlined, 'changes'));
  expect(withOutlines(view, outlined, new Set(outlinedParts)).map).toEqual(view.map);
});
