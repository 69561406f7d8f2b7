import { expect, test } from 'vitest';
import { cardFor } from '../../../src/core/atlas/card-for.ts';
import { measuresOf } from '../../../src/core/atlas/measures.ts';
import { whatIsHere } from '../../../src/core/here/here.ts';
import { answerAt, answerFor } from '../../../src/core/here/place-answer.ts';
import { languages } from '../../../src/core/language/languages.ts';
import { Sides } from '../../../src/panels/here/sides.tsx';
import { wholeAtlas } from '../../core/atlas/shipped.ts';
import { hole, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const atlas = wholeAtlas();
const measures = { ...measuresOf(atlas), here: whatIsHere, answerAt, answerFor };
const sidesOf = (id: string) => cardFor(atlas, { layer: 'places', id }, measures)?.answer?.sides;

test.each(languages)(
  'no place of the map is told to be in another country than its own, in %s',
  async (lang) => {
    const { words, lateWords } = await wordsOf(lang);
    for (const { id, country } of atlas.places) {
      const sides = sidesOf(id);
      if (!sides) throw new Error(`${id} has no answer`);
      const told = rendered(<Sides lateWords={lateWords} sides={sides} />);
      expect(told.text, id).not.toMatch(hole);
      const now = told.all('strong').at(-1)?.text;
      if (country !== null && now !== lateWords.here.ground(null))
        expect(now, id).toBe(words.countries[country]);
    }
    const unsure = rendered(<Sides lateWords={lateWords} sides={{ by: 'place', now: 'TJK' }} />);
    expect(unsure.all('dt')).toHaveLength(1);
    expect(unsure.one('small').text).toBe(lateWords.here.byPlaces);
  },
);
