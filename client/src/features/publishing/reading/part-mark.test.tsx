import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { MarkedPart, MarkedText, OwnWords, PartHeading, type TextMarks } from '../../../ui/marked-text/marked-text.tsx';
import { partMark } from './part-mark.tsx';
import type { Mark } from './reading-fields.ts';

// The language of the page is in its address.
vi.hoisted(() => vi.stubGlobal('window', { location: { pathname: '/' } }));

i18n.loadAndActivate({ locale: 'sv', messages: {} });

const south = { id: 'sodra', name: 'Södra sjukvårdsregionen' };
const skane = { id: 'skane', name: 'Region Skåne' };

function mark(nodeId: string, mode: Mark['mode'], organisationNode: typeof south, attributes: string[]): Mark {
  const since = '2026-10-28T08:00:00Z';
  return {
    nodeId,
    mode,
    attributes,
    swedishOnly: [],
    reason: null,
    differingCriteria: [],
    consequence: null,
    since,
    link: { organisationNode },
  };
}

function drawn(marks: readonly Mark[], children: ReactNode): string {
  const nothing = (): null => null;
  const text: TextMarks = { markOf: () => partMark(marks), before: nothing, inRow: nothing, after: nothing, atEnd: nothing };
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <MarkedText marks={text}>{children}</MarkedText>
    </I18nProvider>,
  );
}

const part = (
  <MarkedPart id="r1">
    <OwnWords attribute="text">
      <p>TEXT</p>
    </OwnWords>
    <OwnWords attribute="note">
      <p>NOTE</p>
    </OwnWords>
  </MarkedPart>
);

test('what is the nation’s is not marked', () => {
  expect(drawn([], part)).toMatch(/data-mark="NONE"/);
  expect(drawn([], part)).not.toMatch(/data-own/);
});

test('an attribute stands in the words of whoever wrote it last, and in nobody else’s', () => {
  const fields = [mark('r1', 'ADAPT', south, ['text', 'note']), mark('r1', 'ADAPT', skane, ['text'])];
  const html = drawn(fields, part);
  expect(html).toMatch(/data-own="text"[^>]*><p[^>]*>Region Skåne · gäller sedan <time[^>]*>2026-10-28<\/time><\/p><p>TEXT/);
  expect(html).toMatch(/data-own="note"[^>]*><p[^>]*>Södra sjukvårdsregionen · gäller sedan <time[^>]*>2026-10-28<\/time><\/p><p>NOTE/);
});

test('a part that one organisation added and another changed names both', () => {
  const fields = [mark('r1', 'ADD', south, ['text', 'note']), mark('r1', 'ADAPT', skane, ['note'])];
  const html = drawn(fields, part);
  expect(html).toMatch(/data-mark="ADD"[^>]*><p[^>]*>Tillägg från Södra sjukvårdsregionen/);
  expect(html).not.toMatch(/data-own="text"/);
  expect(html).toMatch(/data-own="note"[^>]*><p[^>]*>Region Skåne/);
});

test('a part that has lost its place says so', () => {
  expect(drawn([mark('r1', 'ORPHAN', skane, ['text'])], part)).toMatch(/finns inte längre i den nationella texten/);
});

test('a heading, a row and a cell say it in a word', () => {
  const fields = [mark('r1', 'ADAPT', skane, ['title'])];
  const heading = (
    <PartHeading id="r1" attribute="title">
      TITLE
    </PartHeading>
  );
  expect(drawn(fields, heading)).toMatch(/TITLE.*Region Skåne/);
  const row = (
    <MarkedPart id="r1" as="span">
      ROW
    </MarkedPart>
  );
  expect(drawn(fields, row)).toMatch(/data-mark="ADAPT".*ROW.*anpassad av Region Skåne/);
});
