import type { ComponentChildren } from 'preact';
import type { EarlyCard, MeasuredHectares } from '../../core/atlas/card.ts';
import { nameIn } from '../../core/atlas/name.ts';
import type { Name } from '../../core/atlas/schema.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { ExclaveAreas } from './exclave-areas.tsx';
import { hasOtherNames, Names } from './names.tsx';
import { ReportedFigures, StatusHistory } from './reported.tsx';
import { waterRows } from './water-facts.tsx';

export type Row = readonly [string, ComponentChildren];
export type CardFacts = {
  kicker: string;
  title: string;
  rows: Row[];
  /** Its names in the other languages. */
  names?: Row[];
  note: string | null;
};

const nameRow = (words: Words, name: Name, lang: LangId): Row[] =>
  hasOtherNames(name, lang) ? [[words.card.names, <Names name={name} lang={lang} />]] : [];

const errorRow = (words: Words, km: number | null): Row[] =>
  km === null ? [] : [[words.card.place, words.card.within(km)]];

const noteRow = (words: Words, code: string | null): Row[] =>
  code === null ? [] : [[words.card.remark, words.card.notes(code)]];

const measuredRows = (words: Words, { ellipsoidal, turf }: MeasuredHectares): Row[] => [
  [words.card.measured, <span class="figure">{words.hectaresMeasured(ellipsoidal)}</span>],
  [words.card.byTurf, <span class="figure">{words.hectaresMeasured(turf)}</span>],
];

/** Rows of a card in the reader's language. */
export function cardFacts(card: EarlyCard, words: Words, lang: LangId): CardFacts {
  const names = words.countries;
  switch (card.kind) {
    case 'parcel': {
      const { parcel, range, measured } = card;
      return {
        kicker: words.card.parcelKicker(words.balance.exchangeName(parcel.exchange)),
        title: nameIn(parcel.name, lang),
        note: words.card.placing[parcel.placing],
        names: nameRow(words, parcel.name, lang),
        rows: [
          [words.card.direction, words.card.fromTo(names[parcel.from], names[parcel.to])],
          [
            words.card.reported,
            <ReportedFigures words={words} values={parcel.reported} cited={card.sources} />,
          ],
          [words.card.readAs, words.balance.range(range.low, range.high)],
          ...(measured ? measuredRows(words, measured) : []),
          [
            words.card.locality,
            [parcel.place, parcel.district].map((text) => words.card.localities[text] ?? text).join('; '),
          ],
          [words.card.place, words.card.sureness(parcel.sureness, parcel.positionErrorKm)],
          ...noteRow(words, parcel.note),
          [words.card.confidence, words.card.confidences[parcel.confidence]],
        ],
      };
    }
    case 'change': {
      const { change, measured } = card;
      return {
        kicker: words.layers.changes,
        title: words.card.fromTo(names[change.from], names[change.to]),
        note: words.card.changeNote,
        rows: [
          ...measuredRows(words, measured),
          [words.card.redrawn, words.date(change.firstRelease)],
          [words.fact.sure, words.method.error.plusMinus(card.error, card.accuracyM)],
        ],
      };
    }
    case 'border': {
      const { border, lengthKm } = card;
      const [one, other] = border.pair.split('-') as [keyof typeof names, keyof typeof names];
      return {
        kicker: words.layers.borders,
        title: `${names[one]} – ${names[other]}`,
        note: words.layerAbout.borders,
        rows: [
          [words.card.length, <span class="figure">{words.kilometres(lengthKm)}</span>],
          [words.card.drawnFrom, words.date(border.from)],
          ...(border.until ? ([[words.card.drawnUntil, words.date(border.until)]] as Row[]) : []),
          [words.fact.sure, words.layerSure.borders],
        ],
      };
    }
    case 'crossing': {
      const { crossing } = card;
      const name = nameIn(crossing.name, lang);
      const other = crossing.otherSide && nameIn(crossing.otherSide, lang);
      return {
        kicker: words.layers.crossings,
        title: other ? `${name} – ${other}` : name,
        note: null,
        names: [
          ...nameRow(words, crossing.name, lang),
          ...(crossing.otherSide && hasOtherNames(crossing.otherSide, lang)
            ? ([[words.card.otherSideNames, <Names name={crossing.otherSide} lang={lang} />]] as Row[])
            : []),
        ],
        rows: [
          [words.card.access, words.card.accesses[crossing.access] ?? words.card.accesses.unknown],
          [words.card.status, <StatusHistory words={words} status={crossing.status} cited={card.sources} />],
          ...errorRow(words, crossing.positionErrorKm),
        ],
      };
    }
    case 'memorial': {
      const { point, movedKm, junctions } = card;
      return {
        kicker: words.layers.memorial,
        title: nameIn(point.name, lang),
        note: words.card.noOfficialPoint,
        names: nameRow(words, point.name, lang),
        rows: [
          ...junctions.map(
            ({ kind, release, geometry }): Row => [
              words.card.junctions[kind === 'junction-before' ? 'before' : 'after'],
              words.card.junctionAt(geometry.coordinates, release ?? null),
            ],
          ),
          ...(movedKm === null
            ? []
            : ([[words.card.junctionMoved, words.kilometresAbout(movedKm)]] as Row[])),
          ...errorRow(words, point.positionErrorKm),
          ...noteRow(words, point.note),
        ],
      };
    }
    case 'place': {
      const { place, exclave } = card;
      return {
        kicker: words.card.placeKinds[place.kind],
        title: nameIn(place.name, lang),
        note: null,
        names: nameRow(words, place.name, lang),
        rows: [
          ...(place.country ? ([[words.card.country, names[place.country]]] as Row[]) : []),
          ...(exclave
            ? ([[words.card.exclaveArea, <ExclaveAreas words={words} states={exclave} />]] as Row[])
            : []),
          ...errorRow(words, place.positionErrorKm),
          ...noteRow(words, place.note),
        ],
      };
    }
    case 'water':
    case 'road': {
      const item = card.kind === 'water' ? card.water : card.road;
      const name = nameIn(item.name, lang);
      const other = 'otherSide' in item && item.otherSide ? nameIn(item.otherSide, lang) : undefined;
      return {
        kicker: words.water.kinds[item.kind],
        title: other ? `${name} / ${other}` : name,
        note: words.layerAbout.water,
        names: nameRow(words, item.name, lang),
        rows: [...waterRows(words, item, card.sources), ...errorRow(words, item.positionErrorKm)],
      };
    }
  }
}
