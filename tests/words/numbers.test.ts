import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quotedNumbers } from './quoted-numbers.ts';
import { textsIn } from './texts.ts';

/** A number as digits alone: `1,006.84` is 1006.84. */
const bare = (text: string) => text.replace(/(?<=\d)[,\u00a0](?=\d{3}(?!\d))/g, '');
const numbersIn = (text: string) => [...bare(text).matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number);

/** The shipped data without their outlines: figures, notes and dates. */
function told(file: string): string {
  const data = JSON.parse(readFileSync(`geodata/${file}`, 'utf8')) as { features?: { properties: object }[] };
  const text = JSON.stringify(data.features?.map(({ properties }) => properties) ?? data);
  return text.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1 $2 $3');
}

const inData = new Set(
  readdirSync('geodata')
    .filter((file) => /^(events|claims|tour|parcels|water|roads)\.(geo)?json$/.test(file))
    .flatMap((file) => numbersIn(told(file)))
    .map((number) => String(Number(number))),
);

/** Numbers that are no figures of the matter: notations, names, what stands in a code or an example. */
const names =
  /WGS84|EPSG:\d+|COVID-19|CC BY 4\.0|ODbL 1\.0|\(Karney 2013\)|Sentinel-2 cloudless 2016|OpenStreetMap|km2|m2|UTF-8|\d+°\d+′\d+″|Unicode/g;

/** The message that a text belongs to: `usage[3]` is one of `usage`. */
const messageOf = (key: string) => key.replace(/\[\d+\]$/, '');

const english = [...textsIn('en', '…')].filter(([key]) => !key.startsWith('language/'));
const strangers = english.flatMap(([key, text]) => {
  const quoted = quotedNumbers[messageOf(key)] ?? [];
  return numbersIn(text.replace(names, ''))
    .map((number) => String(Number(number)))
    .filter((number) => !inData.has(number) && !quoted.includes(number))
    .map((number) => `${key}: ${number}`);
});

describe('every number in a sentence', () => {
  test('comes from the data, or is listed as quoted', () => {
    expect(english.length).toBeGreaterThan(1000);
    expect(strangers).toEqual([]);
  });

  test('that is listed as quoted is said, and is not in the data', () => {
    const idle = Object.entries(quotedNumbers).flatMap(([message, numbers]) => {
      const said = english
        .filter(([key]) => messageOf(key) === message)
        .flatMap(([, text]) => numbersIn(text).map((number) => String(Number(number))));
      return numbers
        .filter((number) => inData.has(number) || !said.includes(number))
        .map((number) => `${message}: ${number}`);
    });
    expect(idle).toEqual([]);
  });
});
