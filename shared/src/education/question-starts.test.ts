import { describe, expect, it } from 'vitest';
import { attributeShape, formFields } from '../publishing/attribute-shape.ts';
import { questionSchema } from './question.ts';
import { questionStarts } from './question-starts.ts';

const shape = attributeShape(questionSchema);

describe('the form of a question', () => {
  it('is chosen by its type, and asks for the attributes of that type alone', () => {
    expect(shape.kind).toBe('UNION');
    const names = (type: string) => formFields(shape, { type })?.map(({ name }) => name);
    expect(names('single')).toEqual(['stem', 'cites', 'options']);
    expect(names('short_text')).toEqual(['stem', 'cites', 'accepted', 'explanation']);
    expect(names('nope')).toBeUndefined();
  });

  it.each(Object.keys(questionStarts))('of type %s begins with what its schema accepts once the words are there', (type) => {
    const words = JSON.parse(JSON.stringify(questionStarts[type]).replaceAll('"sv":""', '"sv":"ord"')) as object;
    const rest =
      { single: {}, multiple: { partialCredit: false }, true_false: {}, case: {} }[type] ??
      {
        matching: { partialCredit: false, distractors: [] },
        ordering: { partialCredit: false },
        numeric: { value: 1, unit: null, explanation: null },
      }[type];
    const parsed = questionSchema.safeParse({ type, stem: { sv: 'Fråga?' }, cites: [], ...rest, ...words });
    // Two items in order may not read the same: that is for the author to mend.
    expect(parsed.error?.issues.map(({ message }) => message) ?? []).toEqual(type === 'ordering' ? ['listedTwice'] : []);
  });
});
