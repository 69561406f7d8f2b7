/** The engines whose figures are shown, with the versions they are pinned to. */
export const engines = {
  turf: { name: 'Turf', version: '7.4.0' },
  ellipsoidal: { name: 'GeographicLib', version: '2.2.0' },
} as const;

/** Their names and versions in a line. */
export const engineVersions = Object.values(engines)
  .map(({ name, version }) => `${name} ${version}`)
  .join(', ');
