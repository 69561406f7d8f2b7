/** West, south, east, north in degrees of what is shown: the grounds of countries are shipped for it. */
export const studyArea = [69, 38.9, 74, 41.6] as const;

/** Degrees over which the map fades at the edge of the study area. */
export const studyFade = 0.28;
