import { smallCourse, single } from 'shared/education/testing/small-course.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { withoutTranslations } from 'shared/text/localised.ts';
import { describe, expect, it } from 'vitest';
import { formHash, formsHash, outlineOf, translatedCourse } from './course-outline.ts';
import { withAttrs } from './testing/test-course.ts';

describe('the outline of a course', () => {
  it('holds neither text of a lesson nor of a question', () => {
    const told = JSON.stringify(outlineOf(smallCourse()));
    expect(told).not.toMatch(/Vad stämmer|Alternativ|Förklaring|Nociceptiv|har varat mer än tre/u);
  });

  it('lists the steps in order, with what a quiz draws of how many', () => {
    const { steps } = outlineOf(smallCourse());
    expect(steps.map(({ type, node }) => `${type} ${node}`)).toEqual(['lesson l1', 'lesson l2', 'quiz prov']);
    expect(steps[2]).toMatchObject({ draw: 3, pool: 5, passPercent: 80, retryWaitHours: 24 });
  });

  it('takes as long as its parts, whatever was once said of the whole and without what is only for who wants it', () => {
    expect(outlineOf(withAttrs(smallCourse(), 'kurs', { minutes: 1 })).minutes).toBe(5 + 5 + 12);
    expect(outlineOf(withAttrs(smallCourse(), 'prov', { behaviour: 'pretest' })).minutes).toBe(10);
  });

  it.each([
    [null, 5],
    [9, 5],
    [2, 2],
  ])('a quiz that is to draw %s of five asks %d', (draw, asked) => {
    expect(outlineOf(withAttrs(smallCourse(), 'prov', { draw })).steps[2]).toMatchObject({ draw: asked });
  });
});

describe('what is said of a quiz before it begins', () => {
  it('tells whether it is translated, whatever its title is', () => {
    const swedish = withoutTranslations(smallCourse()) as Doc;
    const title = { sv: 'Prov', en: 'Test' };
    expect(outlineOf(withAttrs(swedish, 'prov', { title })).steps[2]).toMatchObject({ title, translated: 'NONE' });
    expect(outlineOf(smallCourse()).steps[2]).toMatchObject({ translated: 'PART' });
  });
});

describe('the language of a course', () => {
  const title = { sv: 'Kurs', en: 'Course' };
  const of = (document: Doc) => translatedCourse({ title, summary: null, objectives: [], steps: outlineOf(document).steps });

  it('is that of its lessons and quizzes, whatever its title is', () => {
    const swedish = withoutTranslations(smallCourse()) as Doc;
    expect(of(swedish)).toBe('NONE');
    expect(of(smallCourse())).toBe('PART');
  });

  it('is unknown of an outline that did not note it', () => {
    const steps = outlineOf(smallCourse()).steps.map((step) => {
      const { translated: _, ...before } = step;
      return before;
    });
    expect(translatedCourse({ title, summary: null, objectives: [], steps })).toBeNull();
  });
});

describe('the form of a question', () => {
  it('stays the same through translation and new sources', () => {
    const translated = { ...single, stem: { sv: 'Vad stämmer?' }, cites: [{ artefact: 'a', node: 'b' }] };
    expect(formHash(translated)).toBe(formHash(single));
  });

  it('is another when the words, the key or the explanations are', () => {
    const [first, ...rest] = single.options;
    const forms = [
      single,
      { ...single, stem: { sv: 'Vad stämmer inte?' } },
      { ...single, options: [{ ...first, correct: true }, ...rest] },
      { ...single, options: [{ ...first, explanation: null }, ...rest] },
    ].map((question) => formHash(question as typeof single));
    expect(new Set(forms).size).toBe(4);
    expect(formsHash([{ node: 'a', hash: 'x' }])).not.toBe(formsHash([{ node: 'b', hash: 'x' }]));
  });
});
