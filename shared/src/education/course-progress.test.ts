import { describe, expect, it } from 'vitest';
import type { Doc } from '../publishing/document.ts';
import { courseSteps, nextStep, percentDone, stepAfter, stepBefore } from './course-progress.ts';
import { smallCourse } from './testing/small-course.ts';

const steps = courseSteps(smallCourse());

describe('courseSteps', () => {
  it('lists lessons and quiz in order, and nothing else', () => {
    expect(steps).toEqual([
      { node: 'l1', type: 'lesson' },
      { node: 'l2', type: 'lesson' },
      { node: 'prov', type: 'quiz' },
    ]);
  });
});

describe('stepAfter and stepBefore', () => {
  it('lead from step to step and stop at the ends', () => {
    expect(stepAfter(steps, 'l1')?.node).toBe('l2');
    expect(stepAfter(steps, 'prov')).toBeNull();
    expect(stepBefore(steps, 'prov')?.node).toBe('l2');
    expect(stepBefore(steps, 'l1')).toBeNull();
  });

  it('lead nowhere from what is no step', () => {
    expect(stepAfter(steps, 'sbu341')).toBeNull();
    expect(stepBefore(steps, 'sbu341')).toBeNull();
  });
});

describe('nextStep', () => {
  it('is the first step not done, also when a later one is', () => {
    expect(nextStep(steps, new Set(['l2']))?.node).toBe('l1');
    expect(nextStep(steps, new Set(['l1', 'l2', 'prov']))).toBeNull();
  });
});

describe('percentDone', () => {
  it.each([
    [[], 0],
    [['l1'], 33],
    [['l1', 'l2'], 66],
    [['l1', 'l2', 'prov'], 100],
    [['l1', 'q1', 'sbu341'], 33],
  ])('of %j is %d', (done, percent) => {
    expect(percentDone(steps, new Set(done))).toBe(percent);
  });

  it('is 0 for a course without steps', () => {
    expect(percentDone([], new Set(['l1']))).toBe(0);
  });
});

describe('modules', () => {
  it('hold steps that are taken in the order they stand in, and are no steps themselves', () => {
    const { nodes, ...course } = smallCourse();
    const kurs = { ...nodes['kurs'], children: ['l1', 'm1', 'sbu341'] } as Doc['nodes'][string];
    const m1 = { type: 'module', attrs: { title: { sv: 'Del två' } }, children: ['l2', 'prov'] };
    expect(courseSteps({ ...course, nodes: { ...nodes, kurs, m1 } })).toEqual([
      { node: 'l1', type: 'lesson' },
      { node: 'l2', type: 'lesson', inModule: 'm1' },
      { node: 'prov', type: 'quiz', inModule: 'm1' },
    ]);
  });
});
