import { describe, expect, test } from 'vitest';
import { wantedFiles } from '../../../src/core/compare/wanted-files.ts';
import { type Choices, defaultChoices } from '../../../src/core/page/choices.ts';
import { shippedAtlas, wholeAtlas } from '../atlas/shipped.ts';

const large = ['ground-history', 'stretch-lines', 'borders-history'];
const wanted = (choices: Partial<Choices>, tables = false, atlas = wholeAtlas()) =>
  wantedFiles(atlas, { ...defaultChoices, ...choices }, tables).filter((name) => large.includes(name));

describe('what the choices ask for', () => {
  test('is none of the large files for what the page shows first', () => {
    expect(wanted({})).toEqual([]);
    expect(wanted({ tab: 'balance', view: 'swipe' })).toEqual([]);
  });

  test.each<[Partial<Choices>, string[]]>([
    [{ tab: 'compare' }, ['ground-history', 'stretch-lines']],
    [{ date: '2025-03-23' }, ['ground-history']],
    [{ before: '2020-11-05' }, ['ground-history', 'stretch-lines', 'borders-history']],
    [{ sureness: true }, ['stretch-lines']],
    [{ tab: 'measure' }, ['stretch-lines']],
    [{ tab: 'story', step: 'background' }, ['stretch-lines']],
    [{ tab: 'story', step: 'dostuk' }, []],
    [{ selection: { layer: 'borders', id: 'x' } }, ['stretch-lines']],
    [{ selection: { layer: 'here', id: '40,70' } }, ['ground-history', 'stretch-lines']],
    [{ before: '2025-01-20' }, []],
  ])('for %j is %j', (choices, files) => {
    expect(wanted(choices)).toEqual(files);
  });

  test('is the stretches where the tables are open', () => {
    expect(wanted({}, true)).toEqual(['stretch-lines']);
  });

  test('is the list of older snapshots even before it is known which they are', () => {
    expect(wantedFiles(shippedAtlas(), { ...defaultChoices, before: '2018-04-11' }, false)).toContain(
      'releases-history',
    );
  });
});
