import { crsOfText } from '../../core/my-data/crs/crs-of-text.ts';
import { encodingOf } from '../../core/my-data/encoding.ts';
import { type PartyAnswers, partyOf } from '../../core/my-data/party.ts';
import type { Options, ReadBy } from './argument-types.ts';

const flags: Readonly<Record<string, 'closedLines' | 'swapAxes'>> = {
  'closed-lines': 'closedLines',
  'swap-axes': 'swapAxes',
};

const withValue =
  /^--(against-)?(from|to|exchange|area|accuracy-field|id|name|crs|encoding|without-layer|geometry|party)$/;
const withoutValue = /^--(against-)?(closed-lines|swap-axes)$/;

/** What is said of how a file is to be read: of the first, or of the one that it is compared with. */
export type ReadingOption = { readonly against: boolean; readonly what: string; readonly hasValue: boolean };

/** The option that a word is, or null. */
export function readingOption(word: string): ReadingOption | null {
  const valued = withValue.exec(word);
  const [, against, what] = valued ?? withoutValue.exec(word) ?? [];
  return what === undefined ? null : { against: against !== undefined, what, hasValue: valued !== null };
}

export type ReadingFault = 'bad-encoding' | 'bad-crs' | 'bad-party';

/** `Tajikstan=TJK`, or `Batken=itself` for a party that is no country; null where it is no such answer. */
function partyAnswer(text: string): PartyAnswers | null {
  const at = text.lastIndexOf('=');
  const [value, said] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const meant = said === 'itself' ? said : partyOf(said);
  return at < 0 || value === '' || meant === null ? null : { [value]: meant };
}

/** Takes it into the options; `text` is empty where it has no value. Null where that went well. */
export function takeReading(
  options: Options,
  { against, what }: ReadingOption,
  text: string,
): ReadingFault | null {
  const set = (read: Partial<ReadBy>) => {
    if (against) options.againstBy = { ...options.againstBy, ...read };
    else Object.assign(options, read);
  };
  const flag = flags[what];
  if (flag) set({ [flag]: true });
  else if (what === 'encoding') {
    const encoding = encodingOf(text);
    if (encoding === null) return 'bad-encoding';
    set({ encoding });
  } else if (what === 'without-layer') {
    const { withoutLayers } = against ? options.againstBy : options;
    set({ withoutLayers: [...withoutLayers, text] });
  } else if (what === 'geometry') set({ geometryColumn: text });
  else if (what === 'party') {
    const answer = partyAnswer(text);
    const { parties } = against ? options.againstBy : options;
    const isOther = ([value, meant]: [string, string]) =>
      Object.hasOwn(parties, value) && parties[value] !== meant;
    if (answer === null || Object.entries(answer).some(isOther)) return 'bad-party';
    set({ parties: { ...parties, ...answer } });
  } else if (what === 'crs') {
    if ('code' in crsOfText(text)) return 'bad-crs';
    set({ crs: text });
  } else {
    const { fields } = against ? options.againstBy : options;
    set({ fields: { ...fields, [what.replace('-field', '')]: text } });
  }
  return null;
}
