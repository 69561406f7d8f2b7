// Known faults of the packages that are shipped, as the registry tells them. Where it does not answer, that is said, and no
// fault is claimed to be absent; with --must-answer it is an error.
import { spawnSync } from 'node:child_process';

/** What an audit came to: how many faults, or null where the registry did not answer. */
export function faultsIn(output) {
  try {
    const { metadata } = JSON.parse(output);
    return metadata?.vulnerabilities?.total ?? null;
  } catch {
    return null;
  }
}

if (import.meta.url.endsWith(process.argv[1]?.split(/[\\/]/).at(-1) ?? ' ')) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const faults = faultsIn(stdout);
  if (faults === null) {
    console.log('Not audited: the registry did not answer. Nothing is known of faults in the packages.');
    process.exitCode = process.argv.includes('--must-answer') ? 1 : 0;
  } else {
    console.log(`${faults} known faults in the packages that are shipped`);
    if (faults > 0) console.log(stdout);
    process.exitCode = faults > 0 ? 1 : 0;
  }
}
