import type { SymbolId } from '../../core/atlas/marks.ts';
import { type Attributes, svg } from './svg.ts';

/** Runs `read` while the page wears its light theme; nothing is painted in between. Paper is always light. */
export function inLight<T>(read: () => T): T {
  const root = document.documentElement;
  const worn = root.dataset.theme;
  root.dataset.theme = 'light';
  try {
    return read();
  } finally {
    if (worn === undefined) delete root.dataset.theme;
    else root.dataset.theme = worn;
  }
}

/** A colour of panels/theme.css. */
export const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** How the stylesheet draws a path with this class, as attributes. */
export function pathStyle(host: Element, className: string): Attributes {
  const path = svg('path', { class: className });
  const root = svg('svg', { class: 'hatches' }, [path]);
  host.append(root);
  const style = getComputedStyle(path);
  const hatch = /hatch-[a-z-]+/.exec(style.fill)?.[0];
  const attributes = {
    fill: hatch ? `url(#paper-${hatch})` : style.fill,
    'fill-opacity': style.fillOpacity,
    stroke: style.stroke,
    'stroke-width': Number.parseFloat(style.strokeWidth),
    'stroke-opacity': style.strokeOpacity,
    'stroke-dasharray':
      style.strokeDasharray === 'none' ? 'none' : style.strokeDasharray.replaceAll('px', ''),
    'stroke-linejoin': 'round',
  };
  root.remove();
  return attributes;
}

/** The hatch patterns of the map, with their colours written in. */
export function hatchPatterns(host: Element): SVGElement[] {
  return [...host.querySelectorAll('.hatches pattern')].map((pattern) => {
    const copy = pattern.cloneNode(true) as SVGElement;
    copy.id = `paper-${pattern.id}`;
    for (const [index, part] of [...pattern.children].entries()) {
      const { fill, fillOpacity, stroke, strokeWidth } = getComputedStyle(part);
      const target = copy.children[index];
      target?.removeAttribute('class');
      for (const [key, value] of Object.entries({ fill, 'fill-opacity': fillOpacity, stroke }))
        target?.setAttribute(key, value);
      target?.setAttribute('stroke-width', String(Number.parseFloat(strokeWidth)));
    }
    return copy;
  });
}

const pixels = (text: string) => Number.parseFloat(text) || 0;

/** One of the two boxes that the stylesheet paints for a symbol, as a shape around (0, 0). */
function boxShape(style: CSSStyleDeclaration): SVGElement | null {
  if (style.content === 'none' || style.content === 'normal') return null;
  const [left, top, right, bottom] = [style.left, style.top, style.right, style.bottom].map(pixels);
  const [x, y] = [(left ?? 0) - 12, (top ?? 0) - 12];
  const [width, height] = [24 - (left ?? 0) - (right ?? 0), 24 - (top ?? 0) - (bottom ?? 0)];
  const fill = style.backgroundColor;
  const border = pixels(style.borderTopWidth);
  const points = /^polygon\((.*)\)$/.exec(style.clipPath)?.[1];
  if (points) {
    const vertices = points.split(',').map((pair) => {
      const [across = '0', down = '0'] = pair.trim().split(/\s+/);
      const at = (text: string, size: number) =>
        text.endsWith('%') ? (Number.parseFloat(text) / 100) * size : pixels(text);
      return `${(x + at(across, width)).toFixed(2)},${(y + at(down, height)).toFixed(2)}`;
    });
    return svg('polygon', { points: vertices.join(' '), fill });
  }
  const circle = /^circle\(([\d.]+)%/.exec(style.clipPath)?.[1];
  if (circle) return svg('circle', { r: (Number(circle) / 100) * width, fill });
  const radius = style.borderTopLeftRadius;
  const rounded = radius.endsWith('%') ? (Number.parseFloat(radius) / 100) * width : pixels(radius);
  const turned = style.transform.startsWith('matrix') ? { transform: 'rotate(45)' } : {};
  return svg('rect', {
    x: x + border / 2,
    y: y + border / 2,
    width: width - border,
    height: height - border,
    rx: Math.min(rounded, width / 2),
    fill,
    stroke: border > 0 ? style.borderTopColor : 'none',
    'stroke-width': border,
    'stroke-dasharray': style.borderTopStyle === 'dashed' ? '3 2' : 'none',
    ...turned,
  });
}

/** A symbol as the stylesheet paints it, around (0, 0). */
export function symbolShape(host: Element, symbol: SymbolId): SVGGElement {
  const span = document.createElement('span');
  span.className = `symbol symbol-${symbol}`;
  host.append(span);
  const boxes = ['::before', '::after'].flatMap((part) => boxShape(getComputedStyle(span, part)) ?? []);
  span.remove();
  return svg('g', {}, boxes);
}
