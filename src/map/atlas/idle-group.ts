import * as L from 'leaflet';

/** Milliseconds that must be left in an idle moment for another layer to be added. */
const reserveMs = 3;
/** Milliseconds that one idle moment is used at most: browsers offer up to 50, as long as what a reader feels. */
const sliceMs = 12;

const whenIdle = (work: (timeLeft: () => number) => void) => {
  // Safari has no idle callback: a short pause and a short slice do.
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback((idle) => {
      const end = performance.now() + sliceMs + reserveMs;
      work(() => Math.min(idle.timeRemaining(), end - performance.now()));
    });
  else {
    setTimeout(() => {
      const start = performance.now();
      work(() => 8 - (performance.now() - start));
    }, 60);
  }
};

type Make = () => L.Layer;

/** A group whose layers are made and added bit by bit while nothing else is to be done. */
export function createIdleGroup() {
  const group = L.layerGroup();
  const waiting = new Set<Make>();
  let asked = false;

  function ask() {
    if (asked || waiting.size === 0) return;
    asked = true;
    whenIdle((timeLeft) => {
      asked = false;
      for (const make of waiting) {
        if (timeLeft() < reserveMs) break;
        waiting.delete(make);
        group.addLayer(make());
      }
      ask();
    });
  }

  return {
    group,
    add(make: Make) {
      waiting.add(make);
      ask();
    },
    remove(make: Make) {
      if (!waiting.delete(make)) group.removeLayer(make());
    },
  };
}
