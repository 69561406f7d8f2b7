/** Address of a collection in packed form; see geodata/pipeline/wire-plugin.ts. */
declare module '*.geojson?wire' {
  const url: string;
  export default url;
}

/** Address of one file that holds the named files of `geodata` as members. */
declare module 'together:*' {
  const url: string;
  export default url;
}

/** Address of the file of the first view; see geodata/pipeline/first-view.ts. */
declare module 'first-view:outlines' {
  const url: string;
  export default url;
}
