import type { CoordinateOrder } from '../../core/measure/coordinate-list.ts';
import type { MeasureSettings } from '../../core/measure/measure-state.ts';
import type { FeatureRef, MeasureKind, Measurement } from '../../core/measure/measurement.ts';

/** Everything a reader can ask for while measuring. */
export type MeasureIntents = {
  start(kind: MeasureKind): void;
  addAtCrosshair(): void;
  select(step: number): void;
  removePoint(): void;
  undo(): void;
  redo(): void;
  finish(): void;
  cancel(): void;
  set(settings: Partial<MeasureSettings>): void;
  /** True where the text was taken. */
  addCoordinates(text: string, kind: MeasureKind, order: CoordinateOrder): boolean;
  addFeature(ref: FeatureRef): void;
  change(id: string, fields: Partial<Pick<Measurement, 'name' | 'colour' | 'hidden' | 'direction'>>): void;
  edit(id: string): void;
  remove(id: string): void;
  undelete(): void;
  showOnMap(id: string): void;
  copy(id: string | null): Promise<boolean>;
  exportGeoJson(): void;
  /** Keeps what a link brought, or takes it away. */
  keepLinked(): void;
  dropLinked(): void;
  /** Goes on with a drawing that was under way when its page ended, or gives it up. */
  resume(): void;
  discard(): void;
};
