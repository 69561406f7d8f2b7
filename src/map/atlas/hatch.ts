const svg = 'http://www.w3.org/2000/svg';

/** One pattern a direction: lines that rise to the right, or fall to the right, so that hue is not the only sign. */
const hatches = [
  { id: 'hatch-to-kgz', angle: 45 },
  { id: 'hatch-to-tjk', angle: -45 },
  { id: 'hatch-parcel-to-kgz', angle: 45 },
  { id: 'hatch-parcel-to-tjk', angle: -45 },
  { id: 'hatch-other', angle: 90 },
] as const;

/** Puts the hatch patterns into the document once, for the map and for the legend alike. */
export function addHatches(host: HTMLElement): void {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('class', 'hatches');
  root.setAttribute('aria-hidden', 'true');
  const defs = root.appendChild(document.createElementNS(svg, 'defs'));
  for (const { id, angle } of hatches) {
    const pattern = defs.appendChild(document.createElementNS(svg, 'pattern'));
    pattern.id = id;
    for (const [name, value] of Object.entries({ width: '6', height: '6', patternUnits: 'userSpaceOnUse' })) {
      pattern.setAttribute(name, value);
    }
    pattern.setAttribute('patternTransform', `rotate(${angle})`);
    const ground = pattern.appendChild(document.createElementNS(svg, 'rect'));
    ground.setAttribute('width', '6');
    ground.setAttribute('height', '6');
    ground.setAttribute('class', `${id}-ground`);
    const line = pattern.appendChild(document.createElementNS(svg, 'line'));
    line.setAttribute('y2', '6');
    line.setAttribute('x1', '1');
    line.setAttribute('x2', '1');
    line.setAttribute('class', `${id}-line`);
  }
  host.append(root);
}
