export const aboutWords = {
  heading: 'About this map',
  what: 'A map of the Fergana Valley borders that checks whether the land exchanged under the treaties of March 2025 is of equal area. No line on it is an official line: no government has published coordinates.',
  privacy:
    'What you open, draw or search stays on this device. The page asks its own host for everything, except for an online base map where you choose one.',
  offline: 'Without a network',
  data: 'Data',
  dataDate: (date: string) => `The newest drawing of the line is of ${date}.`,
  dataLicences: [
    'Borders, mapped change, plots, crossings and junctions: © OpenStreetMap contributors and this project, ODbL 1.0.',
    'Places: GeoNames, CC BY 4.0, and this project, ODbL 1.0.',
    'Rivers and lakes: GSHHG 2.3.7 by P. Wessel and W. H. F. Smith, LGPL 3.0 or later.',
  ],
  software: 'Software',
  own: (version: string) => `Khujand Treaty Map ${version}, MIT. It is built with these packages:`,
  noText: 'The package states this licence and ships no text of it.',
};
