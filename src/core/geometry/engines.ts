/** The engines whose figures are shown, with the versions they are pinned to. */
export const engines = {
  turf: { name: 'Turf', version: '7.4.0' },
  ellipsoidal: { name: 'GeographicLib', version: '2.2.0' },
} as const;

/** Each with its version. */
export const engineNames = {
  turf: `${engines.turf.name} ${engines.turf.version}`,
  ellipsoidal: `${engines.ellipsoidal.name} ${engines.ellipsoidal.version}`,
} as const;

/** All of them in a line. */
export const engineVersions = Object.values(engineNames).join(', ');
