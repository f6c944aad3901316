import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { recogniseTrainingFile } from './recognise-training-file.ts';
import { recognisedCsv } from './recognised-csv.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { RequirementRoom, UNIT } from './testing/requirement-room.ts';

let database: TestDatabase;
let room: RequirementRoom;
const clock = new TestClock();
let nurse: Learner;
let manager: Learner;
let region: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  room = new RequirementRoom(database);
  [nurse, manager, region] = await Promise.all([
    learnerAs(database, 'nurse', clock),
    learnerAs(database, 'unitManager', clock),
    learnerAs(database, 'regionalEditor', clock),
  ]);
});
afterAll(() => database.close());

describe('earlier training from a file', () => {
  const file = (rows: string, requirementId: string, by = manager, at = UNIT) =>
    recogniseTrainingFile(by.context(), { requirementId, at, rows });

  it('is recognised line by line, and a second time changes nothing', async () => {
    const { id, nodeId } = await room.required(manager, { professions: [] });
    const rows = [
      'person;utbildad;underlag',
      'nurse;2026-06-01;"Intyg; Region Skåne"',
      'nurse;2025-12-20;Äldre än den ovan',
      'physician;2020-01-01;Intyg',
      'physician;i våras;Intyg',
      'physician;2026-06-01;',
      'physician;2026-06-01;Intyg för 19121212-1212',
      'unitManager;2026-06-01;Intyg',
      'nobody;2026-06-01;Intyg',
    ].join('\n');
    const first = await file(rows, nodeId);
    expect(first.lines.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'RECOGNISED'],
      [3, 'REFUSED'],
      [4, 'REFUSED'],
      [5, 'REFUSED'],
      [6, 'REFUSED'],
      [7, 'REFUSED'],
      [8, 'REFUSED'],
      [9, 'UNKNOWN'],
    ]);
    expect(first.lines.slice(1, 7).map(({ message }) => message)).toEqual([
      'Utbildningen räcker inte längre än det som redan gäller.',
      'Utbildningen är för gammal. Den får vara högst 24 månader gammal och ska fortfarande gälla.',
      'Skriv en dag som finns, i formen åååå-mm-dd.',
      'Skriv i tredje kolumnen vad utbildningen var och vad som visar det.',
      'Texten innehåller något som ser ut som ett personnummer. Ta bort det.',
      'Din egen utbildning får någon annan godta.',
    ]);
    const before = await room.cyclesOf(id, nurse);
    expect(before).toMatchObject([
      { closedAs: 'RECOGNISED', completedOn: '2026-06-01', evidence: 'Intyg; Region Skåne', validUntil: '2027-06-01' },
      { number: 2, dueOn: '2027-06-01', closedAs: null },
    ]);
    expect((await file(rows, nodeId)).lines[0]).toMatchObject({ outcome: 'ALREADY' });
    expect(await room.cyclesOf(id, nurse)).toEqual(before);
    const out = await recognisedCsv(manager.context(), id, UNIT);
    expect(out).toContain('"2026-06-01";"Intyg; Region Skåne";"Sjuksköterska, Exempelvårdcentralen"');
    expect((await file(out, nodeId)).lines.map(({ outcome }) => outcome)).toEqual(['ALREADY']);
  });

  it('is brought in and seen by who manages the unit alone', async () => {
    const { id, nodeId } = await room.required(manager, { professions: [] });
    const rows = 'nurse;2026-06-01;Intyg';
    expect((await file(rows, nodeId, region)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await file(rows, nodeId, nurse)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await file(rows, nodeId, manager, 'skane')).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await file('', nodeId)).errors).toMatchObject([{ path: ['rows'] }]);
    const together = await Promise.all([1, 2, 3].map(() => file(rows, nodeId)));
    expect(together.flatMap(({ lines }) => lines.map(({ outcome }) => outcome)).toSorted()).toEqual(['ALREADY', 'ALREADY', 'RECOGNISED']);
    expect(await room.cyclesOf(id, nurse)).toHaveLength(2);
    expect((await recognisedCsv(region.context(), id, UNIT)).split('\r\n')).toHaveLength(2);
  });
});
