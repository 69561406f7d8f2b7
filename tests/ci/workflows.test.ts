import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { faultsIn } from '../../.ci/audit.mjs';

const folder = '.github/workflows';
const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'));

type Step = {
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
};
type Job = { readonly steps: readonly Step[]; readonly permissions?: object; readonly needs?: string };
type Workflow = { readonly permissions: object; readonly jobs: Readonly<Record<string, Job>> };

const workflows = readdirSync(folder).map(
  (name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Workflow] as const,
);

/** What a line runs that is not there: an npm script, or a file of this project. */
function missingIn(run: string): string[] {
  const named = [...run.matchAll(/\bnpm (?:run )?([\w-]+)/g)].map((match) => match[1] ?? '');
  const files = [...run.matchAll(/\bnode (\S+)/g)].map((match) => match[1] ?? '');
  return [...named.filter((name) => !(name in scripts)), ...files.filter((file) => !existsSync(file))];
}

describe.each(workflows)('%s', (_, workflow) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('runs only what is there, and what anyone can run by hand', () => {
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.flatMap(({ run }) => missingIn(run ?? ''))).toEqual([]);
    for (const { run = 'npm' } of steps) expect(run).toMatch(/^(npm|node|gh)( |$)/);
  });

  test('takes nothing from strangers and may write only where it publishes', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions = {} }] of jobs)
      if (Object.values(permissions).includes('write')) expect(['publish', 'attach']).toContain(name);
  });

  test('waits only for jobs that are there', () => {
    for (const [, { needs }] of jobs) if (needs) expect(jobs.map(([name]) => name)).toContain(needs);
  });
});

describe('a release', () => {
  const jobs = workflows.find(([name]) => name === 'release.yml')?.[1].jobs ?? {};
  const steps = jobs.build?.steps ?? [];
  const at = (what: string) => steps.findIndex(({ run, uses }) => (run ?? uses ?? '').startsWith(what));

  test('attaches the zip that anyone makes by hand, without an address, and publishes a page that knows its own', () => {
    expect(steps[at('npm run release')]?.env).toBeUndefined();
    expect(at('actions/upload-artifact')).toBe(at('npm run release') + 1);
    expect(steps[at('npm run build')]?.env?.SITE).toContain('steps.pages.outputs.base_url');
    expect(at('actions/upload-pages-artifact')).toBe(at('npm run build') + 1);
    expect(at('npm run build')).toBeGreaterThan(at('actions/upload-artifact'));
    expect(at('actions/configure-pages')).toBeGreaterThan(0);
    expect(jobs.build?.permissions).toEqual({ contents: 'read', pages: 'read' });
  });

  test('is attached only once it is published, and is made only where the packages could be audited', () => {
    expect(jobs.attach?.needs).toBe('publish');
    expect(jobs.publish?.needs).toBe('build');
    expect(at('npm run audit -- --must-answer')).toBeGreaterThan(0);
  });
});

test('what is not there would be noticed', () => {
  expect(missingIn('npm run nothing && node .ci/none.mjs')).toEqual(['nothing', '.ci/none.mjs']);
});

test('a tag that is not the version stops the release', () => {
  const run = (tag: string) => spawnSync(process.execPath, ['.ci/check-tag.mjs', tag], { encoding: 'utf8' });
  expect(run(`v${version}`).status).toBe(0);
  expect(run('v99.0.0')).toMatchObject({ status: 1, stderr: expect.stringContaining(version) });
});

test('an audit that was not answered is told apart from one without faults', () => {
  expect(faultsIn('{"metadata":{"vulnerabilities":{"total":0}}}')).toBe(0);
  expect(faultsIn('{"metadata":{"vulnerabilities":{"total":2}}}')).toBe(2);
  expect(faultsIn('{"message":"request failed","error":{}}')).toBeNull();
  expect(faultsIn('')).toBeNull();
});

test('an audit that must be answered fails where the registry is silent', () => {
  const dir = mkdtempSync(join(tmpdir(), 'audit-'));
  const npm = (answer: string) =>
    writeFileSync(join(dir, 'npm'), `#!/bin/sh\necho '${answer}'\n`, { mode: 0o755 });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['.ci/audit.mjs', ...args], {
      env: { ...process.env, PATH: dir },
      encoding: 'utf8',
    }).status;
  npm('{"message":"request failed"}');
  expect([run(), run('--must-answer')]).toEqual([0, 1]);
  npm('{"metadata":{"vulnerabilities":{"total":0}}}');
  expect([run(), run('--must-answer')]).toEqual([0, 0]);
  npm('{"metadata":{"vulnerabilities":{"total":2}}}');
  expect([run(), run('--must-answer')]).toEqual([1, 1]);
  rmSync(dir, { recursive: true });
});
