import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { everyQuestion, freeText } from 'shared/education/testing/small-course.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { expect, test, vi } from 'vitest';
import { DocumentAsRead } from './document-as-read.tsx';

// The language of the page is in its address.
vi.hoisted(() => vi.stubGlobal('window', { location: { pathname: '/' } }));

i18n.loadAndActivate({ locale: 'sv', messages: {} });

function drawn(question: QuestionAttrs): string {
  const document: Doc = { kind: 'course', schema: 1, root: 'q', nodes: { q: { type: 'question', attrs: question, children: [] } } };
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <DocumentAsRead kind="course" slug="kurs" document={document} professions={[]} />
    </I18nProvider>,
  );
}

/** What says which answer is right where that is none of its texts. */
function keyOf(question: QuestionAttrs): string[] {
  if (question.type === 'numeric') return [question.value, question.tolerance].map((number) => String(number).replace('.', ','));
  if (question.type === 'short_text') return question.accepted;
  return 'options' in question || question.type === 'case' ? ['>rätt<'] : [];
}

/** Every Swedish text of a question, however deep it lies. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sv' in value && typeof value.sv === 'string') return [value.sv];
  return Object.values(value).flatMap(textsOf);
}

test.each([...everyQuestion, freeText].map((question) => [question.type, question] as const))(
  'a question of the kind %s is reviewed whole: what is asked, once, what can be answered, what is right and why',
  (_, question) => {
    const markup = drawn(question);
    for (const words of [...textsOf(question), ...keyOf(question)]) expect(markup).toContain(words);
    expect(markup.split(question.stem.sv)).toHaveLength(2);
    expect(markup).toContain('data-part="q"');
  },
);
