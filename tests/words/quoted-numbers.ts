const story = (id: string, ...numbers: string[]) => [`story/story#${id}`, numbers] as const;

/** Numbers by message (all texts of one together) that a sentence quotes from its sources, or that belong to the page itself, and that no data file holds. */
export const quotedNumbers: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  // What its sources say and no table holds: the event names them.
  story('figures.remarks.regions-sum-to-299', '225.5', '73.5'),
  story('figures.remarks.two-districts', '84.806', '31.1525'),
  story('sentences.land-around-vorukh.text', '14.5'),
  story('sentences.sary-mogol.text', '57800', '1930'),
  story('sentences.first-swap.text', '1.4'),
  story('sentences.joint-statement-of-may-2021.text', '43', '61', '135', '141'),
  story('sentences.nine-tenths-described.text', '889.45', '169.48'),
  story('sentences.drafts-approved-in-dushanbe.text', '973', '974', '161'),
  story('sentences.treaty-ratified.text', '85'),
  story('sentences.zhany-dostuk-inspected.text', '57'),
  story('sentences.trade-grows.text', '33.4', '11.6'),
  story('sentences.fence-planned.text', '135'),
  // Examples, limits and settings of the page and of the terminal.
  ['exchange/method#methodWords.published', ['154.5', '155.5']],
  ['exchange/area-error#areaErrorWords.limits', ['2005']],
  ['exchange/area-error#areaErrorWords.model', ['1995', '95']],
  ['exchange/terminal-usage#usage', ['0']],
  ['exchange/terminal#terminalWords.argumentFault.bad-encoding', ['1251', '866']],
  ['exchange/terminal#terminalWords.argumentFault.bad-correlation', ['0']],
  ['exchange/terminal#terminalWords.argumentFault.bad-allowance', ['0']],
  ['exchange/terminal#terminalWords.errors', ['95', '1995', '2005']],
  ['my-data/reading#readingWords.crsHint', ['28412']],
  ['exchange/terminal#terminalWords.argumentFault.bad-tolerance', ['0']],
  ['exchange/terminal#terminalWords.argumentFault.bad-accuracy', ['0']],
  ['exchange/terminal#terminalWords.engine', ['60000']],
  ['exchange/terminal#terminalWords.more', ['10000']],
  ['exchange/terminal-lists#comparisonWords.more', ['10000']],
  ['here/here#hereWords.systems.ck-42', ['4.5']],
  ['measure/measure#measureWords.coordinatesHint', ['40.2128', '69.5551']],
  ['measure/measure#measureWords.linkTooLong', ['8000']],
  ['my-data/my-data#dataWords.accuracyNote', ['95', '0']],
  ['page/about#aboutWords.dataLicences', ['2.3']],
  ['search/search#searchWords.none', ['40.21', '70.95']],
]);
