import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWorded } from 'shared/consultations/case/case-log-words.ts';

/** What the source records about questions: the names in each call of `record` that is about one. */
function recordedActions(): string[] {
  const room = join(import.meta.dirname, '..');
  const files = globSync('**/*.ts', { cwd: room }).filter((file) => !file.endsWith('.test.ts'));
  const calls = files.flatMap((file) => readFileSync(join(room, file), 'utf8').match(/record\(\w+, \{.*?\}\);/gsu) ?? []);
  const about = calls.filter((call) => /objectType: '(?:Consult|Directive)'/u.test(call));
  return about.flatMap((call) => [...call.matchAll(/(?<=action: [^,]*)'([A-Z]+(?:_[A-Z]+)+)'/gu)].map(([, name = '']) => name));
}

describe('the log of a question', () => {
  it('has words for everything that is recorded about one', () => {
    const actions = [...new Set(recordedActions())];
    expect(actions).toEqual(
      expect.arrayContaining(['CONSULT_READ', 'REUSE_VETOED', 'CONSULT_TIME_OUT', 'ANSWER_RETURNED', 'DIRECTIVE_MOVED']),
    );
    expect(actions.filter((action) => !isWorded(action))).toEqual([]);
  });
});
