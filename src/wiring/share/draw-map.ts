import { type Bounds, boundsOf, homeBounds } from '../../core/atlas/feature-bounds.ts';
import { exchangeBounds, featureBounds } from '../../core/atlas/selection-bounds.ts';
import { symbols } from '../../core/atlas/symbols.ts';
import type { Subject } from '../../core/share/subject.ts';
import type { PaintTile } from '../../map/my-data/my-tiles.ts';
import type { DrawMap } from '../../map/share/compose.ts';
import { type Frame, pictureFrame } from '../../map/share/frame.ts';
import type { LegendLine } from '../../map/share/legend.ts';
import { drawPicture } from '../../map/share/map-picture.ts';
import { paintOwn } from '../../map/share/own-pixels.ts';
import { type OwnDrawing, setPixels } from '../../map/share/picture-own.ts';
import type { PictureTheme } from '../../map/share/written-styles.ts';
import { markText } from '../measure/measure-texts.ts';
import type { SharingParts, Spoken } from './sharing-parts.ts';

/** What a picture may be framed to: the subject, of a verdict over all the whole line; null where it is nowhere. */
export function boundsOfSubject(
  subject: Subject,
  { atlas, view, measuring, myData }: SharingParts,
): Bounds | null {
  const shipped = atlas.value;
  switch (subject.kind) {
    case 'exchange':
      return shipped && exchangeBounds(shipped, subject.id);
    case 'card': {
      const card = view.value?.card;
      return card && shipped ? featureBounds(shipped, card.selection) : null;
    }
    case 'measurements': {
      const rows = measuring.value?.view.value?.rows ?? [];
      return boundsOf(rows.filter(({ id }) => (subject.id ?? id) === id).map(({ geometry }) => geometry));
    }
    case 'file': {
      const file = myData.value?.data.value.files.find(({ id }) => id === subject.id);
      return file?.status.stage === 'open' ? file.status.opened.bounds : null;
    }
    default:
      return homeBounds;
  }
}

/** Draws what the map shows, in any size; `paint` fills in the large files of the reader afterwards. */
export function mapDrawer(parts: SharingParts, { words, lateWords }: Spoken, choice: Bounds | null) {
  const { map, view, myData, measuring } = parts;
  let last: Frame | null = null;
  const large: { readonly id: string; readonly paint: PaintTile }[] = [];
  const own = [...(myData.value?.sources() ?? [])].map(([id, source]): OwnDrawing => {
    if (source.kind === 'shapes') return source;
    large.push({ id, paint: source.paint });
    return { kind: 'pixels', id };
  });
  const rows = measuring.value?.view.value?.rows ?? [];
  const measured = rows.flatMap(({ hidden, geometry, ...row }) =>
    hidden || !geometry
      ? []
      : [
          {
            id: row.id,
            colour: row.colour,
            geometry,
            text: markText({ ...row, hidden, geometry }, lateWords.measure),
          },
        ],
  );
  const { meridian, parallel } = words.map;
  const pictureWords = {
    meridian,
    parallel,
    north: lateWords.paper.north,
    scale: lateWords.paper.scale,
    picture: lateWords.paper.pictureName,
    exchangeFigure: words.exchangeFigure,
    hectareUnit: words.hectareUnit,
    date: (iso: string) => words.date(iso),
  };
  const painted = large.length > 0 ? (myData.value?.symbols.value ?? []) : [];

  const draw: DrawMap = (size) => {
    const shown = view.value;
    if (!shown) throw new Error('nothing is shown yet');
    return map.attach((leaflet) => {
      const frame = pictureFrame(leaflet, size, choice);
      last = frame;
      const {
        picture,
        symbols: seen,
        faulty,
        measured: ids,
      } = drawPicture(frame, { view: shown.map, own, measured }, pictureWords);
      const isSeen = (symbol: (typeof symbols)[number]) => seen.has(symbol) || painted.includes(symbol);
      const legend: LegendLine[] = [
        ...symbols
          .filter(isSeen)
          .map((symbol): LegendLine => ({ sign: { kind: 'symbol', symbol }, text: words.symbols[symbol] })),
        ...(faulty ? [{ sign: { kind: 'faulty' as const }, text: lateWords.data.chosenState.faulty }] : []),
        ...rows
          .filter(({ id }) => ids.includes(id))
          .map((row): LegendLine => {
            const figure = markText(row, lateWords.measure);
            const name = lateWords.measure.name(row);
            return {
              sign: { kind: 'measured', colour: row.colour, isArea: row.kind === 'area' },
              text: row.kind === 'point' ? name : `${name}: ${figure}`,
            };
          }),
      ];
      return { picture, legend };
    });
  };
  return {
    draw,
    /** Names of the files that stay empty until they are painted. */
    large: large.map(({ id }) => myData.value?.data.value.files.find((file) => file.id === id)?.name ?? id),
    async paint(picture: SVGSVGElement, theme: PictureTheme) {
      if (last) for (const { id, paint } of large) setPixels(picture, id, await paintOwn(paint, last, theme));
    },
  };
}
