import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { faultsIn } from '../../.ci/audit.mjs';

const folder = '.github/workflows';
const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'));

type Step = { readonly run?: string; readonly uses?: string };
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
