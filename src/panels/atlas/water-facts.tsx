import type { ComponentChildren } from 'preact';
import type { CitedSource } from '../../core/atlas/cite.ts';
import type { FeatureFigure } from '../../core/atlas/feature-figure.ts';
import type { Road } from '../../core/atlas/road.ts';
import type { Water } from '../../core/atlas/water.ts';
import type { Words } from '../../i18n/page/words.en.ts';

type Row = readonly [string, ComponentChildren];

const figureRow = (
  words: Words,
  { what, value, unit, about, source }: FeatureFigure,
  cited: readonly CitedSource[],
): Row => [
  words.water.figure(what),
  <>
    <span class="figure">{words.water.value(value, unit, about)}</span>{' '}
    {cited.find(({ id }) => id === source)?.publisher ?? source}
  </>,
];

/** Rows of a water work or neutral road: its figures with who gave them, and for a road who builds it. */
export function waterRows(words: Words, item: Water | Road, cited: readonly CitedSource[]): Row[] {
  const road = 'builder' in item;
  return [
    ...item.figures.map((figure) => figureRow(words, figure, cited)),
    ...(road
      ? ([
          [words.water.builder, words.water.builders[item.builder ?? 'both']],
          [words.water.status, words.water.neutral],
        ] as Row[])
      : []),
    ...(item.note === null ? [] : ([[words.card.remark, words.water.note(item.note)]] as Row[])),
  ];
}
