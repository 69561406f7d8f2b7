/** Names of file formats that are the same in every language. */
export const formatNames = {
  geojson: 'GeoJSON',
  topojson: 'TopoJSON',
  esrijson: 'Esri JSON',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  shapefile: 'Shapefile',
  csv: 'CSV',
  geopackage: 'GeoPackage',
  geoparquet: 'GeoParquet',
  flatgeobuf: 'FlatGeobuf',
  zip: 'Zip',
} as const;
