import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { contexts, errorsOf, type As } from '../testing/consult-steps.ts';
import { ConsultSnippet } from './consult-snippet.entity.ts';
import { endSnippet } from './end-snippet.ts';
import { saveSnippet, type SaveSnippetInput } from './save-snippet.ts';
import { snippets } from './snippets.queries.ts';

const snippet: SaveSnippetInput = {
  topic: 'NEUROPATHIC',
  title: 'Nedtrappning av gabapentin',
  text: 'Minska med 300 mg varannan vecka och följ sömn och smärta.',
  offeredUntil: '2027-06-30',
};

describe('a snippet', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());
  const shown = async (persona: Parameters<As>[0] = 'secondConsultant') => snippets(await as(persona));
  const idOfFirst = async () => toNodeId('ConsultSnippet', String((await shown())[0]?.id));

  it('is for everybody who answers at the unit, in new words from whoever wrote them last, with every wording kept', async () => {
    expect(await saveSnippet(await as('consultant'), snippet)).toEqual({ done: true, errors: [] });
    expect(await shown()).toMatchObject([{ title: snippet.title, version: 1, isOffered: true, viewerOwns: false }]);
    const changed = { ...snippet, snippetId: await idOfFirst(), text: 'Minska med 300 mg var fjärde vecka.' };
    expect(await saveSnippet(await as('secondConsultant'), changed)).toEqual({ done: true, errors: [] });
    expect(await shown()).toMatchObject([{ text: changed.text, version: 2, viewerOwns: true }]);
    // The wording that is no longer in force cannot be changed once more.
    expect(errorsOf(await saveSnippet(await as('consultant'), changed))).toEqual(['NotFound snippetId']);
    expect(await database.orm.em.fork().count(ConsultSnippet)).toBe(2);
    expect(await shown('triage')).toEqual([]);
    expect(errorsOf(await saveSnippet(await as('physician'), snippet))).toEqual(['NotAllowed']);
  });

  it('is offered until its day and is then shown as one to look at again', async () => {
    expect(errorsOf(await saveSnippet(await as('consultant'), { ...snippet, offeredUntil: '2020-01-01' }))).toEqual([
      'InvalidInput offeredUntil',
    ]);
    expect(errorsOf(await saveSnippet(await as('consultant'), { ...snippet, offeredUntil: '2099-01-01' }))).toEqual([
      'InvalidInput offeredUntil',
    ]);
    const before = clock.now();
    clock.advance(365 * 86_400_000);
    expect(await shown()).toMatchObject([{ isOffered: false }]);
    clock.advance(before.getTime() - clock.now().getTime());
  });

  it('names nobody, and nobody can vouch for one that does', async () => {
    expect(errorsOf(await saveSnippet(await as('consultant'), { ...snippet, text: 'Ring 070-1740605 i veckan.' }))).toEqual([
      'IdentityFound text',
    ]);
    expect(errorsOf(await saveSnippet(await as('consultant'), { ...snippet, title: 'Om 18900117-9838' }))).toEqual(['IdentityFound title']);
    expect(errorsOf(await saveSnippet(await as('consultant'), { ...snippet, text: ' ' }))).toEqual(['InvalidInput text']);
  });

  it('is taken away once', async () => {
    const snippetId = await idOfFirst();
    expect(errorsOf(await endSnippet(await as('physician'), { snippetId }))).toEqual(['NotFound snippetId']);
    expect(await endSnippet(await as('consultant'), { snippetId })).toEqual({ done: true, errors: [] });
    expect(errorsOf(await endSnippet(await as('consultant'), { snippetId }))).toEqual(['NotFound snippetId']);
    expect(await shown()).toEqual([]);
  });
});
