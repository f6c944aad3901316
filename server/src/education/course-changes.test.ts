import { single } from 'shared/education/testing/small-course.ts';
import { describe, expect, it } from 'vitest';
import { courseChanges } from './course-changes.queries.ts';
import { testCourse, withAttrs } from './testing/test-course.ts';

const old = testCourse();
const done = new Set(['l1']);
const changes = (next: typeof old) =>
  courseChanges(old, next, done).map(({ node, type, change, mustRedo }) => [node, type, change, mustRedo]);

describe('what is different in a newer version of a course', () => {
  it('is nothing where nothing is', () => {
    expect(changes(testCourse())).toEqual([]);
  });

  it('shows a changed text word by word, and asks for nothing to be done again', () => {
    const next = withAttrs(old, 'l1', { title: { sv: 'Vad är långvarig värk?' } });
    const [change] = courseChanges(old, next, done);
    expect(change).toMatchObject({
      node: 'l1',
      type: 'lesson',
      change: 'CHANGED',
      label: { sv: 'Vad är långvarig värk?' },
      mustRedo: false,
    });
    expect(JSON.stringify(change?.attributes)).toContain('värk');
  });

  it('says that the questions of a lesson are others without showing them, and that the lesson must be done again', () => {
    const next = withAttrs(old, 'q1', { stem: { sv: 'HEMLIG FRÅGA' } });
    expect(changes(next)).toEqual([['l1', 'questions', 'CHANGED', true]]);
    expect(JSON.stringify(courseChanges(old, next, done))).not.toContain('HEMLIG');
  });

  it('says so of a quiz, and shows its new rules', () => {
    const asked = withAttrs(old, 'q2', { ...single });
    expect(changes(withAttrs(asked, 'prov', { passPercent: 90 }))).toEqual([
      ['prov', 'quiz', 'CHANGED', false],
      ['prov', 'questions', 'CHANGED', false],
    ]);
  });

  it('lists a lesson that is new and one that is gone', () => {
    const { l2: gone, ...nodes } = old.nodes;
    const root = old.nodes['kurs'];
    if (!gone || !root) throw new Error('The course is not as it was.');
    const next = { ...old, nodes: { ...nodes, l3: gone, kurs: { ...root, children: ['l1', 'l3', 'prov', 'sbu341'] } } };
    expect(changes(next)).toEqual([
      ['l2', 'lesson', 'REMOVED', false],
      ['l3', 'lesson', 'ADDED', false],
    ]);
  });
});
