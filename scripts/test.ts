import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { findChromium } from './chromium.ts';
import { binary, root, run } from './run.ts';

type Count = { passed: number; failed: number };

const reports = mkdtempSync(join(tmpdir(), 'kunskapsnav-reports-'));

const checks: { name: string; run(): Promise<Count> }[] = [
  { name: 'API types', run: () => check(binary('client', 'graphql-codegen'), ['--config', 'codegen.ts'], 'client') },
  { name: 'types of shared', run: () => check(binary('shared', 'tsc'), ['--noEmit'], 'shared') },
  { name: 'types of server', run: () => check(binary('server', 'tsc'), ['--noEmit'], 'server') },
  { name: 'types of client', run: () => check(binary('client', 'tsc'), ['--noEmit'], 'client') },
  {
    name: 'types of the benchmarks',
    run: () => check(binary('server', 'tsc'), ['--noEmit', '--project', 'bench/tsconfig.json'], 'server'),
  },
  { name: 'types of scripts', run: () => check(binary('.', 'tsc'), ['--noEmit', '--project', 'scripts/tsconfig.json']) },
  { name: 'lint and import rules', run: () => check(binary('.', 'oxlint'), ['--deny-warnings']) },
  { name: 'format', run: () => check(binary('.', 'prettier'), ['--check', '--log-level', 'warn', '.']) },
  { name: 'unused code', run: () => check(binary('.', 'knip'), []) },
  { name: 'committed schema', run: () => check(binary('server', 'tsx'), ['src/cli/print-schema.ts', '--check'], 'server') },
  { name: 'committed migration', run: () => check(binary('server', 'tsx'), ['src/cli/write-initial-migration.ts', '--check'], 'server') },
  { name: 'words in both languages', run: () => check('node', ['scripts/check-words.ts']) },
  { name: 'unit, use-case and API tests', run: vitest },
  { name: 'build', run: async () => count(await build()) },
  { name: 'browser journeys', run: journeys },
];

const total: Count = { passed: 0, failed: 0 };
for (const { name, run: runCheck } of checks) {
  console.log(`\n▸ ${name}`);
  const started = Date.now();
  const result = await runCheck();
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(`  ${result.failed ? 'FAILED' : 'passed'} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

function count(ok: boolean): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A check that passes or fails as a whole; its output is only shown when it fails. */
async function check(command: string, args: string[], room = '.'): Promise<Count> {
  const { code, output } = await run(command, args, { cwd: join(root, room), quiet: true });
  if (code !== 0) console.log(output);
  return count(code === 0);
}

async function vitest(): Promise<Count> {
  const file = join(reports, 'vitest.json');
  // Every core: by itself Vitest leaves one idle, which of two is half.
  const cores = ['--maxWorkers=100%'];
  const { code } = await run(binary('.', 'vitest'), [
    'run',
    ...cores,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return fromReport(code, file, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

async function journeys(): Promise<Count> {
  let chromium: string;
  try {
    chromium = await findChromium();
  } catch (error) {
    console.log((error as Error).message);
    return count(false);
  }
  const file = join(reports, 'journeys.json');
  const { code } = await run(binary('client', 'playwright'), ['test', '--reporter=list,json'], {
    cwd: join(root, 'client'),
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  return fromReport(code, file, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

/** A runner that ended badly has failed at least once, whatever its report says; one without a report failed whole. */
function fromReport<Report>(code: number, file: string, read: (report: Report) => Count): Count {
  try {
    const result = read(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return { passed: result.passed, failed: code === 0 ? result.failed : Math.max(1, result.failed) };
  } catch {
    return count(false);
  }
}
