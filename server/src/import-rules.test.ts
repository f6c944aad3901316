import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** A file, what it imports, and whether the rules let it. Each is tried in a tree of its own that holds nothing else. */
const cases: [file: string, imports: string, allowed: boolean][] = [
  ['shared/src/time/a.ts', '../../../server/src/schema.ts', false],
  ['shared/src/time/b.ts', 'node:fs', false],
  ['shared/src/time/c.ts', 'fs', false],
  ['shared/src/time/d.ts', '../text/locale.ts', true],
  ['server/src/kernel/a.ts', '../tasks/open-task.ts', false],
  ['server/src/kernel/http/b.ts', '../../publishing/artefact.entity.ts', false],
  ['server/src/kernel/http/c.ts', '../../app.ts', false],
  ['server/src/kernel/d.ts', 'shared/identity/roles.ts', true],
  ['server/src/publishing/a.ts', '../education/course.type.ts', false],
  ['server/src/publishing/b.ts', '../education/testing/learner.ts', false],
  ['server/src/publishing/testing/c.ts', '../../education/course.type.ts', false],
  ['server/src/publishing/d.ts', '../extensions.ts', false],
  ['server/src/publishing/e.ts', 'shared/education/answer.ts', true],
  ['server/src/publishing/f.ts', '../identity/person.entity.ts', true],
  ['server/src/education/a.ts', '../consultations/consult.entity.ts', false],
  ['server/src/education/testing/b.ts', '../../evaluations/evaluation.type.ts', false],
  ['server/src/education/c.ts', '../../../client/src/app/paths.ts', false],
  ['server/src/education/d.ts', '../publishing/artefact.type.ts', true],
  ['client/src/ui/field/a.ts', '@apollo/client', false],
  ['client/src/ui/field/b.ts', '../../features/tasks/task-list.tsx', false],
  ['client/src/lib/a.ts', '../features/tasks/task-list.tsx', false],
  ['client/src/features/education/a.ts', '../publishing/used-in.tsx', false],
  ['client/src/features/education/question/b.ts', '../../publishing/used-in.tsx', false],
  ['client/src/features/education/c.ts', '../../pages/start/my-start.tsx', false],
  ['client/src/features/education/d.ts', '../../app/router.tsx', false],
  ['client/src/features/education/e.ts', 'server/src/schema.ts', false],
  ['client/src/features/education/question/f.ts', '../quiz/quiz-form.tsx', true],
  ['client/src/features/education/g.ts', '../../app/paths.ts', true],
  ['client/src/pages/education/a.ts', '../../app/router.tsx', false],
  ['client/src/pages/education/b.ts', '../../../../server/src/schema.ts', false],
  ['client/src/pages/education/c.ts', '../../features/tasks/task-list.tsx', true],
  ['client/src/app/a.ts', '../../../server/src/schema.ts', false],
];

describe('who may import whom', () => {
  const tree = mkdtempSync(join(tmpdir(), 'import-rules-'));
  const refused = new Set<string>();

  beforeAll(() => {
    cpSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
    for (const [file, imports] of cases) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), `import { x } from '${imports}';\n\nexport const y = x;\n`);
    }
    const { stdout } = spawnSync(join(root, 'node_modules', '.bin', 'oxlint'), ['--format', 'json'], { cwd: tree, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    for (const { code, filename } of diagnostics) if (code.includes('no-restricted-imports')) refused.add(filename);
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(cases)('%s from %s: allowed %s', (file, _imports, allowed) => {
    expect(refused.has(file)).toBe(!allowed);
  });

  it('TypeGraphQL stays where the API is described, so that it can be replaced', () => {
    const elsewhere = globSync('server/src/**/*.ts', { cwd: root }).filter(
      (file) =>
        !/\.(type|inputs|enums|resolver)\.ts$|^server\/src\/(kernel\/|schema)|\.test\.ts$/.test(file) &&
        readFileSync(join(root, file), 'utf8').includes("from 'type-graphql'"),
    );
    expect(elsewhere).toEqual([]);
  });
});
