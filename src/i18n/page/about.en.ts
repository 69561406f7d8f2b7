export const aboutWords = {
  heading: 'About this map',
  what: 'A map of the Fergana Valley borders that checks whether the land exchanged under the treaty of Bishkek (13 March 2025) is of equal area, and shows the tripoint of the treaty of Khujand (31 March). No line on it is an official line: no government has published coordinates.',
  privacy:
    'What you open, draw or search stays on this device. The page loads everything from its own host, except an online base map if you choose one.',
  offline: 'Without a network',
  data: 'Data',
  dataDate: (date: string) => `The newest snapshot of the line is that of ${date}.`,
  dataVersion: (version: string) => `Data version ${version}.`,
  forPrograms: 'The figures as files for other programs',
  feed: 'feed of changes (Atom)',
  dataLicences: [
    'Borders, mapped change, plots, crossings and tripoints: © OpenStreetMap contributors and this project, ODbL 1.0.',
    'Places: GeoNames, CC BY 4.0, and this project, ODbL 1.0.',
    'Rivers and lakes: GSHHG 2.3.7 by P. Wessel and W. H. F. Smith, LGPL 3.0 or later.',
  ],
  quoting: 'How to quote',
  quotingNote: 'Name the speaker first, then this map with its data version.',
  quote: (version: string, data: string, first: string, newest: string, link: string) =>
    `Kamchybek Tashiev in the Kyrgyz parliament on 27 February 2025, as reported by 24.kg and others; added up by the Khujand Treaty Map ${version}, data ${data}, snapshots of ${first} and ${newest}: ${link}`,
  software: 'Software',
  own: (version: string) => `Khujand Treaty Map ${version}, MIT. It is built with these packages:`,
  noText: 'The package names this licence but does not include its text.',
};
