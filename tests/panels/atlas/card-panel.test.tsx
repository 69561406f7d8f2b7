import { describe, expect, test } from 'vitest';
import type { EarlyCard } from '../../../src/core/atlas/card.ts';
import { cardFor } from '../../../src/core/atlas/card-for.ts';
import { measuresOf } from '../../../src/core/atlas/measures.ts';
import { whatIsHere } from '../../../src/core/here/here.ts';
import { answerAt, answerFor } from '../../../src/core/here/place-answer.ts';
import type { FeatureSelection } from '../../../src/core/page/choices.ts';
import { CardPanel } from '../../../src/panels/atlas/card-panel.tsx';
import { newestInWords } from '../../fixtures/snapshots.ts';
import { atlas, hole, intents, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ru: await wordsOf('ru') };

const measures = { ...measuresOf(atlas), here: whatIsHere, answerAt, answerFor };

function card(selection: FeatureSelection, lang: 'en' | 'ru' = 'en', alone = false) {
  const found = cardFor(atlas, selection, measures) as EarlyCard | null;
  if (!found) throw new Error(`no card of ${selection.id}`);
  return rendered(<CardPanel {...told[lang]} card={found} {...{ lang, intents, alone }} />);
}
const of = (layer: FeatureSelection['layer'], id: string) => card({ layer, id });

describe('the card', () => {
  test('of a parcel holds every report, both measurements and the sources', () => {
    const parcel = of('parcels', 'kairagach-enclave');
    expect(parcel.one('h2').text).toBe('Kairagach exclave (Lolazor)');
    expect(parcel.text).toContain('35 ha 24.kg, 27 February 2025');
    expect(parcel.text).toContain('99.71 ha');
    expect(parcel.text).toContain('99.60 ha');
    for (const link of parcel.all('a')) {
      expect(link.attribute('href')).toMatch(/^https?:/);
      expect(link.attribute('rel')).toBe('noopener noreferrer');
    }
    expect(parcel.all('button').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Measure this', 'Show in balance', 'Use this']),
    );
  });

  test('of a parcel says where it lies in the reader’s language', () => {
    expect(of('parcels', 'kairagach-enclave').text).toContain('surrounded by Leilek district; Leilek');
    const { localities } = told.ru.words.card;
    for (const { id, place, district } of atlas.parcels)
      expect(card({ layer: 'parcels', id }, 'ru').text).toContain(
        `${localities[place]}; ${localities[district]}`,
      );
  });

  test('of the memorial holds both junctions and how far they are apart', () => {
    const stele = of('memorial', 'stele');
    expect(stele.text).toContain('about 7.9 km');
    expect(stele.text).toContain('40.21986, 70.89198 (snapshot of 20 January 2025)');
    expect(stele.text).toContain('40.22241, 70.98462');
    expect(stele.one('span[lang=tg]').text).toBe('Стелаи Дӯстӣ');
  });

  test.each([
    ['crossings', 'kairagach', 'open, 13 March 2025 Economist.kg , 17 March 2025'],
    ['places', 'vorukh', `145.4 km² snapshot of ${newestInWords} · 145.2 km² by Turf`],
    ['places', 'kairagach-exclave', `No exclave is drawn here snapshot of ${newestInWords}`],
    ['places', 'ak-sai', 'Ак-Сай'],
    ['changes', 'KGZ-TJK_001', 'Ground that is drawn on another side'],
    ['borders', 'KGZ-TJK_2025-01-20_2025-03-23_001', 'No longer drawn in'],
    ['water', 'golovnoy', '750 ha'],
  ] as const)('of %s:%s says what it is for', (layer, id, words) => {
    expect(of(layer, id).text.replaceAll(' ,', ',')).toContain(words.replaceAll(' ,', ','));
  });

  test('alone, in a frame, leads to no panel that is not there', () => {
    const alone = card({ layer: 'parcels', id: 'kairagach-enclave' }, 'en', true);
    expect(
      alone
        .all('button')
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/measure|balance/i);
  });
});

const selections = [
  ...(['parcels', 'changes', 'memorial', 'crossings', 'places', 'water'] as const).flatMap((layer) =>
    atlas[layer].map(({ id }) => ({ layer, id })),
  ),
  ...atlas.roads.map(({ id }) => ({ layer: 'water' as const, id })),
  ...atlas.borders.slice(0, 40).map(({ id }) => ({ layer: 'borders' as const, id })),
].filter(({ id, layer }) => layer !== 'memorial' || !id.startsWith('junction'));

test.each(['en', 'ru'] as const)('every feature has a card in %s, with a name and without a hole', (lang) => {
  expect(selections.length).toBeGreaterThan(150);
  for (const selection of selections) {
    const shown = card(selection, lang);
    expect(shown.one('h2').text, selection.id).not.toBe('');
    expect(shown.one('.kicker').text, selection.id).not.toBe('');
    expect(shown.text, selection.id).not.toMatch(hole);
    expect(shown.one('article').attribute('data-card')).toBe(`${selection.layer}:${selection.id}`);
  }
});
