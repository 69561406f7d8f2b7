import type { AreaError } from '../exchange/area-error/area-error.ts';
import type { ErrorLimits } from '../exchange/mapped-limits.ts';

/** What was measured at build off the full geometry, for `assumedAccuracyM`; hectares. */
export type MappedFigures = {
  readonly limits: ErrorLimits;
  readonly atMost: AreaError;
  readonly error: AreaError;
};
