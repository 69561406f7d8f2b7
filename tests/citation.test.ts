import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('CITATION.cff names the version and the licence of the package', () => {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = readFileSync('CITATION.cff', 'utf8');
  expect(/^version: (.+)$/m.exec(text)?.[1]).toBe(version);
  expect(/^license: (.+)$/m.exec(text)?.[1]).toBe(license);
});
