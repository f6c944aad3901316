import { missingInBank, missingInCourse } from 'shared/education/course-guards.ts';
import { questionSchema, type QuestionAttrs } from 'shared/education/question.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { describe, expect, it } from 'vitest';
import bank from '../seeds/content/banks/fragebank-langvarig-smarta.json' with { type: 'json' };
import children from '../seeds/content/courses/kurs-barn.json' with { type: 'json' };
import basics from '../seeds/content/courses/kurs-grund.json' with { type: 'json' };
import medicines from '../seeds/content/courses/kurs-lakemedel.json' with { type: 'json' };
import resourcePerson from '../seeds/content/courses/kurs-resursperson.json' with { type: 'json' };

describe('the courses that come with the product', () => {
  it.each([basics, medicines, resourcePerson, children])('$slug has nothing that would keep it from readers', ({ document }) => {
    expect(missingInCourse(document as unknown as Doc)).toEqual([]);
  });
});

describe('the bank of questions that comes with the product', () => {
  const document = bank.document as unknown as Doc;

  it('has nothing that would keep it from courses', () => {
    expect(missingInBank(document)).toEqual([]);
  });

  it('shows every type of question there is, and courses ask questions it has', () => {
    const types = Object.values(document.nodes).flatMap(({ type, attrs }) => (type === 'question' ? (attrs as QuestionAttrs).type : []));
    expect(types.toSorted()).toEqual(questionSchema.def.options.map(({ shape }) => shape.type.def.values[0]).toSorted());
    const slots = Object.values((medicines.document as unknown as Doc).nodes).flatMap(({ type, attrs }) =>
      type === 'slot' ? [attrs['fromBank']] : [],
    );
    expect(slots).not.toEqual([]);
    for (const slot of slots) expect(document.nodes[(slot as { node: string }).node]?.type).toBe('question');
  });
});
