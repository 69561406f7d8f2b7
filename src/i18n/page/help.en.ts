/** What the keyboard does; shown under `?`. */
export const helpWords = {
  heading: 'Keyboard',
  key: 'Key',
  does: 'What it does',
  anywhere: 'Anywhere',
  onMap: 'On the map, while it has the focus',
  onFeature: 'On a feature that was reached',
  inTabs: 'On the tabs',
  keys: {
    question: 'Opens this list',
    tab: 'Next control; with Shift the one before',
    escape: 'Closes what was opened last',
    arrows: 'Move the map',
    plusMinus: 'Zoom in and out',
    enter: 'Opens what is in the middle of the map, or says what is there',
    next: 'Next and previous feature in view, row by row',
    walk: 'Next and previous feature',
    card: 'Opens its card',
    back: 'Back to the map',
    tabs: 'Next and previous tab, first and last',
  },
  names: { arrows: 'Arrow keys', enter: 'Enter', escape: 'Esc', tab: 'Tab', homeEnd: 'Home, End' },
  single: 'Single-character keys work everywhere (turn off if they get in the way of speech input)',
  noMap: 'Without the map',
  noMapNote:
    'Everything that is drawn is also listed, with search and “Show”: tab Layers, “Attribute tables”.',
};
