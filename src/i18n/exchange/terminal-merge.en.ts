const differing: Readonly<Record<string, string>> = {
  'settings-differ': 'they were made with different tolerance, accuracy or correlation',
  'data-version-differs': 'they were made with different versions of the shipped data',
  'engines-differ': 'they were measured by different engines',
  'fields-differ':
    'they took different fields for from, to, exchange and area; name the fields with --from, --to, --exchange, --area',
  'geometry-differs':
    'one of them read a column of geometries that the other left; name the same one with --geometry',
  'same-input': 'both hold the same input',
};

const damaged: Readonly<Record<string, string>> = {
  'not-json': 'this is not JSON, or the file ends in the middle',
  'other-schema': 'these are no sums of this version; check --sums makes them',
  'sums-damaged': 'the sums are damaged',
};

type Stated = { readonly differing: number; readonly compared: number; readonly unread: number | null };

/** What the terminal says where sums of several files are added. */
export const mergeWords = {
  unknownOption: (word: string) =>
    `check merge takes --json and --sums, not ${word}: tolerance and accuracy are those that the sums were made with.`,
  nothing: 'check merge needs the files that check --sums has written.',
  partFault: (name: string, code: string, detail: string) =>
    `${name}: ${damaged[code] ?? code}${detail === '' ? '' : ` (${detail})`}.`,
  mergeFault: (code: string, one: string, other: string, detail: string) =>
    `${one} and ${other} cannot be added: ${differing[code] ?? code} (${detail}).`,
  heading: (inputs: number, features: number) =>
    `Exchanges in ${inputs} ${inputs === 1 ? 'file' : 'files'}, ${features} features`,
  bound:
    'How far outlines of different files are off together is not known: where an exchange stands in several files, the ± are bounds.',
  oneFileMayTell: 'The bound leaves a verdict open: the same parcels in one file may settle it.',
  stated: ({ differing, compared, unread }: Stated) =>
    `Stated areas further from the measured ones than allowed, file by file: ${differing} of ${compared}.${unread === null ? ' How many could not be read is not known of every file.' : unread > 0 ? ` ${unread} could not be read.` : ''}`,
  accuraciesUnread: (count: number) =>
    `Accuracies that could not be read, for which the general one was taken: ${count}.`,
  problems: (code: string, count: number) => `${code}: ${count}`,
};
