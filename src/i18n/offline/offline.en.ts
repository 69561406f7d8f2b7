export const offlineWords = {
  updateReady:
    'A newer version of this map has been downloaded. It waits until you accept it; your view stays.',
  takeUpdate: 'Use the newer version',
  takenElsewhere: 'A newer version of this map is now in use in another tab.',
  reload: 'Reload this tab',
  states: {
    absent: 'This browser cannot keep the map for use without a network.',
    fetching: 'The map is being kept on this device for use without a network …',
    ready: 'The map is kept on this device and works without a network. Online base maps are never kept.',
    failed: 'The map could not be kept on this device; it needs a network.',
  },
};
