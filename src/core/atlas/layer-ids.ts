/** Every layer a reader can switch, in drawing order from bottom to top. */
export const layerIds = [
  'changes',
  'borders',
  'places',
  'water',
  'parcels',
  'crossings',
  'memorial',
] as const;
export type LayerId = (typeof layerIds)[number];

export const isLayerId = (text: string): text is LayerId => (layerIds as readonly string[]).includes(text);
