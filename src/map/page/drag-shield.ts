import type * as L from 'leaflet';

/**
 * Lays an empty element over the map while it is dragged: the browser asks on each step what is under the pointer, and
 * need not look for it among a thousand lines.
 */
export function shieldWhileDragged(map: L.Map): void {
  const shield = document.createElement('div');
  shield.className = 'drag-shield';
  map.on('dragstart', () => map.getContainer().append(shield));
  map.on('dragend unload', () => shield.remove());
}
