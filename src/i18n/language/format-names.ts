/** Names of file formats that are the same in every language. */
export const formatNames = {
  geojson: 'GeoJSON',
  topojson: 'TopoJSON',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  shapefile: 'Shapefile',
  csv: 'CSV',
  flatgeobuf: 'FlatGeobuf',
  zip: 'Zip',
} as const;
