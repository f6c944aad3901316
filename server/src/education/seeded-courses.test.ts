import { missingInCourse } from 'shared/education/course-guards.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { describe, expect, it } from 'vitest';
import children from '../seeds/content/courses/kurs-barn.json' with { type: 'json' };
import basics from '../seeds/content/courses/kurs-grund.json' with { type: 'json' };
import medicines from '../seeds/content/courses/kurs-lakemedel.json' with { type: 'json' };
import resourcePerson from '../seeds/content/courses/kurs-resursperson.json' with { type: 'json' };

describe('the courses that come with the product', () => {
  it.each([basics, medicines, resourcePerson, children])('$slug has nothing that would keep it from readers', ({ document }) => {
    expect(missingInCourse(document as unknown as Doc)).toEqual([]);
  });
});
