import type * as L from 'leaflet';
import type { StoryNote } from '../../core/story/story-spot.ts';
import { toLatLng } from '../atlas/line-bundles.ts';
import { svg } from '../atlas/svg.ts';
import { coveredAnew, coveredBoxes } from '../page/covered.ts';
import { leaderEnd, placeNotes } from './place-notes.ts';

/** Names what is told of, each label with a leader, clear of all that lies over the map. */
export function createStoryNotes(map: L.Map) {
  const host = document.createElement('div');
  host.className = 'story-notes';
  map.getContainer().append(host);
  let labels: readonly { readonly note: StoryNote; readonly label: HTMLElement }[] = [];
  const leaders = svg('svg', { 'aria-hidden': 'true' });

  function lay() {
    if (labels.length === 0) return;
    const { x: right, y: bottom } = map.getSize();
    const notes = labels.map(({ note, label }) => ({
      at: map.latLngToContainerPoint(toLatLng(note.at)),
      width: label.offsetWidth,
      height: label.offsetHeight,
    }));
    const boxes = placeNotes({ left: 0, top: 0, right, bottom }, coveredBoxes(map), notes);
    const lines = boxes.flatMap((box, index) => {
      const [one, at] = [labels[index], notes[index]?.at];
      if (!one || !at) return [];
      one.label.style.visibility = box ? 'visible' : 'hidden';
      if (!box) return [];
      one.label.style.transform = `translate(${box.left}px, ${box.top}px)`;
      const end = leaderEnd(at, box);
      const ends = { x1: at.x, y1: at.y, x2: end.x, y2: end.y };
      return [svg('line', { class: 'leader-ground', ...ends }), svg('line', { class: 'leader', ...ends })];
    });
    leaders.replaceChildren(...lines);
  }
  // A flight would drag the labels behind it: they stand again where it ends.
  const hide = () => host.classList.add('is-moving');
  const show = () => {
    host.classList.remove('is-moving');
    lay();
    if (labels.length > 0) map.fire(coveredAnew);
  };
  map.on('zoomstart', hide);
  map.on('move', lay);
  map.on('moveend resize', show);
  return {
    render(notes: readonly StoryNote[]) {
      const wasEmpty = labels.length === 0;
      labels = notes.map((note) => {
        const label = document.createElement('span');
        label.textContent = note.text;
        return { note, label };
      });
      leaders.replaceChildren();
      host.replaceChildren(leaders, ...labels.map(({ label }) => label));
      lay();
      // The names of the map make way for them, and come back.
      if (!wasEmpty || labels.length > 0) map.fire(coveredAnew);
    },
  };
}
