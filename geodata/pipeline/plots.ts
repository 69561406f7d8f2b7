import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { geodesicArea } from '../../src/core/geometry/geodesic.ts';
import type { Citations } from './citations.ts';
import { contains, piecesOf } from './ground.ts';
import { hectares, type LedgerPlot } from './ledger.ts';
import { changedGround, groundAt, type Mapped, releases } from './mapped.ts';
import type { PlaceIndex } from './place-index.ts';
import { placeSquare } from './plot-placement.ts';
import { type PlotPosition, readPositions } from './plot-positions.ts';

type PlotFeature = Feature<Polygon | null>;

/** A mapped piece and the area that it was reported to have. */
type Piece = { readonly change: string; readonly deviationPercent: number };

function feature(
  plot: LedgerPlot,
  at: PlotPosition,
  geometry: Polygon | null,
  piece: Piece | null,
): PlotFeature {
  const { id, exchange, from, to, name, place, district, reported, confidence, sources, note } = plot;
  return {
    type: 'Feature',
    id,
    properties: {
      id,
      exchange,
      from,
      to,
      name,
      place,
      district,
      reported,
      confidence,
      geometry: at.geometry,
      positionErrorKm: at.errorKm,
      change: piece?.change ?? null,
      // Only a mapped piece has an area of its own to differ by.
      ...(piece === null ? {} : { deviationPercent: piece.deviationPercent }),
      sureness: at.sureness,
      sources: [...new Set([...sources, ...at.sources])],
      note,
    },
    geometry,
  };
}

/** The plots as features: mapped ones first take their ground, then the squares, largest first, find theirs. */
export function buildPlots(
  dir: string,
  plots: readonly LedgerPlot[],
  places: PlaceIndex,
  mapped: Mapped,
  citations: Citations,
): FeatureCollection<Polygon | null> {
  const positions = readPositions(dir, places, plots, citations);
  const features: PlotFeature[] = [];
  const taken: Polygon[] = [];
  const changes = new Set<string>();
  const at = (plot: LedgerPlot): PlotPosition => positions.get(plot.id) as PlotPosition;

  for (const plot of plots.filter((p) => at(p).geometry === 'mapped')) {
    const position = at(plot);
    const change = mapped.changes.features.find(
      ({ properties: p, geometry }) =>
        p.from === plot.from &&
        p.to === plot.to &&
        piecesOf(geometry).some((piece) => contains(piece, position.base ?? [0, 0])),
    );
    if (change === undefined) return position.row.fail('lon', `no change ${plot.from}>${plot.to} lies there`);
    const id = change.properties.id;
    if (changes.has(id)) position.row.fail('lon', `the change "${id}" is already another plot`);
    changes.add(id);
    taken.push(change.geometry);
    const deviation = geodesicArea(change.geometry) / (hectares(plot) * 10_000) - 1;
    const piece = { change: id, deviationPercent: Number((100 * deviation).toFixed(1)) };
    features.push(feature(plot, position, change.geometry, piece));
  }

  const { after } = releases(mapped);
  const schematic = plots.filter((p) => at(p).geometry === 'schematic');
  for (const plot of schematic.sort((a, b) => hectares(b) - hectares(a) || (a.id < b.id ? -1 : 1))) {
    const position = at(plot);
    const base = position.base ?? [0, 0];
    const errorKm = position.errorKm ?? 0;
    const grounds = [changedGround(mapped, plot.from, plot.to), groundAt(mapped, plot.to, after)];
    const square = placeSquare({ base, errorKm, area: hectares(plot) * 10_000, grounds }, taken);
    if (square === null) {
      return position.row.fail('error_km', `no free ground of ${plot.to} within ${errorKm} km`);
    }
    taken.push(square);
    features.push(feature(plot, position, square, null));
  }

  for (const plot of plots.filter((p) => at(p).geometry === 'none')) {
    features.push(feature(plot, at(plot), null, null));
  }
  return { type: 'FeatureCollection', features };
}
