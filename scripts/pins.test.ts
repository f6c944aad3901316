import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './run.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies', Record<string, string>>>;

const workspace = read('pnpm-workspace.yaml');
/** The indented lines under a key of the workspace's settings. */
const section = (key: string): string[] =>
  (new RegExp(`^${key}:\\n((?:[ ]+.*\\n|\\n)*)`, 'm').exec(workspace)?.[1] ?? '').split('\n').filter((line) => line.trim());

const rooms = section('packages').map((line) => line.replace(/^\s*- /, ''));
const manifests = ['.', ...rooms].map((room) => [room, JSON.parse(read(join(room, 'package.json'))) as Manifest] as const);
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

it.each(manifests)('the dependencies of %s are exact versions', (_room, manifest) => {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies });
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(([, version]) => !exact.test(version) && !['catalog:', 'workspace:*'].includes(version))).toEqual([]);
});

it('versions that rooms share or that are forced are exact too', () => {
  const versions = [...section('catalog'), ...section('overrides')].map((line) => line.slice(line.lastIndexOf(': ') + 2));
  expect(versions.length).toBeGreaterThan(5);
  expect(versions.filter((version) => !exact.test(version))).toEqual([]);
});

it('the lock file knows contents, not places', () => {
  expect(read('pnpm-lock.yaml')).not.toMatch(/https?:\/\/|tarball:/);
});

it('one pnpm and one Node everywhere', () => {
  const texts = ['README.md', 'CONTRIBUTING.md', 'docs/operations.md', 'Dockerfile', '.ci/run'].map(read);
  const managers = texts.flatMap((text) => [...text.matchAll(/pnpm@([\w.-]+)/g)].map(([, version]) => version));
  expect(managers.length).toBeGreaterThan(texts.length);
  expect(new Set(managers).size).toBe(1);
  const node = manifests[0]?.[1].devDependencies?.['node'];
  const images = [...read('Dockerfile').matchAll(/^FROM node:([\d.]+)/gm)].map(([, version]) => version);
  expect([...images, /^nodeVersion: (.*)$/m.exec(workspace)?.[1]]).toEqual([node, node, node]);
});
