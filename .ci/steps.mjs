import { spawn } from 'node:child_process';

const shell = process.platform === 'win32';

/**
 * Runs one step, with its output as it comes (`live`), or all of it at its end, so that what runs beside does not
 * mix with it.
 */
export function runStep({ name, command: [program, ...args], env }, live = false) {
  const start = performance.now();
  return new Promise((resolve) => {
    const output = [];
    if (live) console.log(`\n── ${name}`);
    const child = spawn(program, args, {
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(live ? {} : { FORCE_COLOR: '0' }), ...env },
      shell,
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => output.push(text));
    const end = (good, fault = '') => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (!live) console.log(`\n── ${name}`);
      process.stdout.write(Buffer.concat(output));
      console.log(`${fault}${good ? '✓' : '✗'} ${name} (${seconds} s)`);
      resolve(good);
    };
    child.on('error', (error) => end(false, `${error.message}\n`));
    child.on('close', (code) => end(code === 0));
  });
}
