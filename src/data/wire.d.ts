/** Address of a collection in packed form; see geodata/pipeline/wire-plugin.ts. */
declare module '*.geojson?wire' {
  const url: string;
  export default url;
}
