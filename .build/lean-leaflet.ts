import type { Plugin } from 'vite';

const script = /[\\/]leaflet[\\/]dist[\\/]leaflet-src\.esm\.js$/;
const style = /[\\/]leaflet[\\/]dist[\\/]leaflet\.css$/;

/** Classes that Leaflet 1.9.4 makes at once, whether they are used or not. */
const made = /^var (\w+) = (\w+)\.extend\(\{$/gm;
const classes = 43;

/** The choice of a renderer for paths that name none; here each names its own, and that is SVG. */
const renderers = '(this.options.preferCanvas && canvas(options)) || svg(options)';

/** Whether the browser is an Internet Explorer without SVG. */
const withoutSvg = /\bBrowser\.vml\b/g;

/**
 * Statements that would keep classes which nothing here uses: what controls, popups, bound tooltips and GeoJSON add to
 * others, options and controls of the map, and second names of classes.
 */
const keeping = [
  /^\w+\.include\(\{\s+(?:\/\/.*\s+)*(?:addControl|(?:open|bind)(?:Popup|Tooltip)|toGeoJSON|toMultiPoint): [\s\S]*?^\}\);/gm,
  /^\w+\.include\(PointToGeoJSON\);/gm,
  /^Map\.mergeOptions\(\{\s+(?:zoomControl|attributionControl|closePopupOnClick): true\s+\}\);/gm,
  /^Map\.addInitHook\(function \(\) \{\s+if \(this\.options\.(?:zoom|attribution)Control\)[\s\S]*?^\}\);/gm,
  /^(?:[Cc]ontrol|[Tt]ileLayer|GeoJSON)\.\w+ = \w+;/gm,
];
const keepers = 33;

/**
 * Leaflet's source without a canvas for paths and without the browsers of its youth, its classes marked as made without
 * side effects and without what keeps them: the bundler then leaves out those that nothing uses. Throws where the source
 * is another.
 */
export function leanScript(source: string): string {
  const found = source.match(made)?.length ?? 0;
  if (found !== classes || !source.includes(renderers))
    throw new Error(
      `leaflet: ${found} classes, ${classes} expected, or another choice of renderers; read it anew`,
    );
  const kept = keeping.reduce((sum, statement) => sum + (source.match(statement)?.length ?? 0), 0);
  if (kept !== keepers) throw new Error(`leaflet: ${kept} statements that keep classes, ${keepers} expected`);
  return keeping
    .reduce((rest, statement) => rest.replace(statement, ''), source)
    .replace(made, 'var $1 = /*#__PURE__*/ $2.extend({')
    .replace(renderers, 'svg(options)')
    .replace(withoutSvg, 'false');
}

const rule = /([^{}]+)\{[^{}]*\}/g;
const comment = /\/\*[\s\S]*?\*\//g;
/** Parts of Leaflet that this map has not (popups, controls and their corners, images as markers, pictures, VML), and tooltips, which only measuring has and draws itself. */
const absent =
  /\.leaflet-(popup|control|bar|oldie|vml|top|right|bottom|left|default-icon|div-icon|shadow|marker-shadow|image|attribution|tooltip(?!-pane))|\.lvml/;

/** Leaflet's style without the rules for what is not there. */
export const leanStyle = (source: string): string =>
  source.replace(comment, '').replace(rule, (whole, selectors: string) => {
    const kept = selectors.split(',').filter((selector) => !absent.test(selector));
    return kept.length > 0 ? whole.replace(selectors, kept.join()) : '';
  });

/** Leaves out of Leaflet what this map does not use: the first view waits for every byte. */
export function leanLeaflet(): Plugin {
  return {
    name: 'lean-leaflet',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replace(/\?.*$/, '');
      if (script.test(file)) return { code: leanScript(code), map: null };
      return style.test(file) ? { code: leanStyle(code), map: null } : null;
    },
  };
}
