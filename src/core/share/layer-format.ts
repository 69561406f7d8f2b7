/** The formats in which a shipped layer is saved. */
export const layerFormats = ['geojson', 'kml', 'csv'] as const;
export type LayerFormat = (typeof layerFormats)[number];

/** What each is called, in every language. */
export const formatLabels: Readonly<Record<LayerFormat, string>> = {
  geojson: 'GeoJSON',
  kml: 'KML',
  csv: 'CSV',
};
