import { hatches } from '../../core/atlas/hatches.ts';
import { type Colours, hatchAttributes, themed } from '../../core/atlas/svg-attributes.ts';
import { svg } from './svg.ts';

/** The patterns of all hatches; `prefix` keeps those of the page and of a picture apart. */
export const hatchPatterns = (colours: Colours = themed, prefix = ''): SVGElement[] =>
  Object.entries(hatches).map(([id, hatch]) => {
    const { pattern, ground, line } = hatchAttributes(id, hatch, colours, prefix);
    return svg('pattern', pattern, [svg('rect', ground), svg('line', line)]);
  });

/** Puts the hatch patterns into the document once, for the map and for the legend alike. */
export function addHatches(host: HTMLElement): void {
  host.append(svg('svg', { class: 'hatches', 'aria-hidden': 'true' }, [svg('defs', {}, hatchPatterns())]));
}
