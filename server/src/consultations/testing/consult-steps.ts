import { consultTopics, templateFields, type AgeBand, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { PersonaKey } from '../../identity/development-personas.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { Task } from '../../tasks/task.entity.ts';
import { personaViewer } from '../../testing/signed-in-as.ts';
import { testContext } from '../../testing/test-context.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { answerConsult, type AnswerConsultInput } from '../answer-consult.ts';
import { Consult } from '../consult.entity.ts';
import type { ConsultResult } from '../change-consult.ts';
import { claimConsult } from '../claim-consult.ts';
import { noteKnowledgeShown } from '../note-knowledge-shown.ts';
import { queueConsult } from '../queue-consult.ts';
import { saveConsultDraft } from '../save-consult-draft.ts';
import { startConsult } from '../start-consult.ts';
import { submitConsult } from '../submit-consult.ts';

/** A context of a persona on a test database: a fresh one for every call, as every request has. */
export type As = (persona: PersonaKey, unit?: string) => Promise<Context>;

export function contexts(database: TestDatabase, clock: Clock): As {
  return async (persona, unit) => testContext(database, await personaViewer(database, clock, persona, unit), clock);
}

export const consultNode = (id: string): string => toNodeId('Consult', id);

/** The id of a question that must have come out of a step. */
export function idOfResult({ consult, errors }: ConsultResult): string {
  if (!consult) throw new Error(`The step was refused: ${errors.map(({ message }) => message).join(' ')}`);
  return consultNode(consult.id);
}

/** The unit of a persona, as an input names it. */
export async function unitOf(as: As, persona: PersonaKey): Promise<string> {
  const { viewer } = await as(persona);
  if (viewer.kind === 'GUEST' || viewer.unitId === null) throw new Error(`${persona} works nowhere.`);
  return toNodeId('Unit', viewer.unitId);
}

type Asked = { topic?: ConsultTopicCode; persona?: PersonaKey; unit?: string; token?: string; ageBand?: AgeBand; transition?: boolean };

/** A draft with everything a question needs. `token` is written into every text. */
export async function readyDraft(as: As, asked: Asked = {}): Promise<string> {
  const { topic = 'NEUROPATHIC', persona = 'physician', unit, token = '', transition = false } = asked;
  const { ageBand = topic === 'CHILD' ? 'AGE_12_15' : 'AGE_50_64' } = asked;
  const consultId = idOfResult(await startConsult(await as(persona, unit), { requestKey: crypto.randomUUID(), topic }));
  const words = `${consultTopics[topic].sv} ${token}`.trim();
  const fields = ['title', 'question', ...templateFields(topic).map(({ code }) => `template.${code}`)];
  const saved = await saveConsultDraft(await as(persona, unit), {
    consultId,
    fields: fields.map((key) => ({ key, text: words, revision: 0 })),
    answers: {
      revision: 0,
      ageBand,
      transition,
      sex: 'FEMALE',
      notEmergency: true,
      deidentifiedConfirmed: true,
    },
  });
  if (saved.errors.length > 0) throw new Error(saved.errors.map(({ message, path }) => `${path.join('.')}: ${message}`).join(' '));
  await noteKnowledgeShown(await as(persona, unit), { consultId });
  return consultId;
}

export async function submitted(as: As, asked: Asked = {}): Promise<string> {
  const consultId = await readyDraft(as, asked);
  return idOfResult(await submitConsult(await as(asked.persona ?? 'physician', asked.unit), { consultId }));
}

/** Who answers in the tests: the knowledge centre for adults, the team for children. */
const answers = (topic?: ConsultTopicCode): PersonaKey => (topic === 'CHILD' ? 'childConsultant' : 'consultant');

export async function queued(as: As, asked: Asked = {}): Promise<string> {
  const unitId = await unitOf(as, answers(asked.topic));
  return idOfResult(await queueConsult(await as('triage'), { consultId: await submitted(as, asked), priority: 'ROUTINE', unitId }));
}

export async function claimed(as: As, asked: Asked = {}): Promise<string> {
  return idOfResult(await claimConsult(await as(answers(asked.topic)), { consultId: await queued(as, asked) }));
}

/** An answer that rests on nothing published, so that it needs no content. */
export const plainAnswer: Omit<AnswerConsultInput, 'consultId'> = {
  disposition: 'MANAGE_HERE',
  text: 'Fortsätt som planerat och följ upp om åtta veckor.',
  citations: [],
  knowledgeMissing: true,
};

export async function answered(as: As, asked: Asked = {}): Promise<string> {
  return idOfResult(await answerConsult(await as(answers(asked.topic)), { ...plainAnswer, consultId: await claimed(as, asked) }));
}

/** The kinds of the open tasks about a question, in order. */
export async function openTasks(database: TestDatabase, consultId: string): Promise<string[]> {
  const id = idOf('Consult', consultId);
  const tasks = await database.orm.em.fork().find(Task, { subjectType: 'Consult', subjectId: String(id), closedAt: null });
  return tasks.map(({ kind }) => kind).toSorted();
}

/** The question as its row now stands. */
export function consultOf(database: TestDatabase, consultId: string): Promise<Consult> {
  return database.orm.em.fork().findOneOrFail(Consult, String(idOf('Consult', consultId)));
}

/** Names of the errors of a result, each with the field it concerns. */
export function errorsOf({ errors }: { errors: readonly { __typename: string; path: string[] }[] }): string[] {
  return errors.map(({ __typename, path }) => [__typename, ...path].join(' '));
}
