import { studyArea } from '../../src/core/atlas/study-area.ts';

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** What is read of each release: the whole KG–TJ line, which ends at the junction with China at 73.8 E. */
export const READ_WINDOW: Box = [68.9, 38.8, 74.2, 41.7];

/** What is shown, and where changes are looked for. */
export const STUDY_AREA: Box = studyArea;

/** Around Vorukh and Khojai A'lo: the exclaves whose areas the baselines tell. */
export const VORUKH: Box = [70.4, 39.7, 70.8, 40];
