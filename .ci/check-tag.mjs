// Stops where a tag is not the version of the package: `node .ci/check-tag.mjs v0.1.0`.
import { readFileSync } from 'node:fs';

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (tag !== `v${version}`) {
  console.error(`The tag is “${tag}”, the version in package.json ${version}: they must be the same.`);
  process.exitCode = 1;
}
