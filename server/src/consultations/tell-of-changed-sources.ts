import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import type { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import type { Artefact } from '../publishing/artefact.entity.ts';
import { Citation } from '../publishing/citation.entity.ts';
import type { StaleCitation } from '../publishing/raise-staleness.ts';
import { StalenessNotice } from '../publishing/staleness-notice.entity.ts';
import { closeTasks, openTasks, type NewTask } from '../tasks/open-task.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { Consult } from './consult.entity.ts';
import { askersOf, raiseNotices } from './raise-notices.ts';

type Change = { artefact: Artefact; version: ArtefactVersion; stale: readonly StaleCitation[] };

/**
 * When a text that answers rest on reads differently, in the transaction that publishes, adapts or retires it: the asker of each answer gets
 * a notice, and who answered a task to look whether the answer still holds. Askers who have not looked yet are spared a notice whose text came back.
 * An answer that cites another part of the same text hears nothing.
 */
export async function tellOfChangedSources(context: Context, { artefact, version, stale }: Change): Promise<void> {
  const { em } = context;
  const ours = stale.filter(({ citation }) => citation.sourceType === 'CONSULT_MESSAGE');
  const messages = ours.length === 0 ? [] : await em.find(ConsultMessage, { id: { $in: ours.map(({ citation }) => citation.sourceId) } });
  const consults = messages.length === 0 ? [] : await em.find(Consult, { id: { $in: messages.map(({ consultId }) => consultId) } });
  await spareNoticesOf(context, artefact);
  await raiseNotices(context, askersOf(consults), { kind: 'SOURCE_CHANGED', artefactId: artefact.id, versionId: version.id });
  const consultByMessage = new Map(messages.map((message) => [message.id, consults.find(({ id }) => id === message.consultId)]));
  await openTasks(
    context,
    ours.flatMap((each) => responderTask(each, consultByMessage.get(each.citation.sourceId), { artefact, version })),
  );
  await em.flush();
}

/**
 * Closes the unread notices about a text at questions whose answers it now agrees with again. What still reads otherwise is asked of the citations: one
 * organisation's change says nothing about answers read elsewhere.
 */
async function spareNoticesOf(context: Context, artefact: Artefact): Promise<void> {
  const { em, clock } = context;
  const open = await em.find(ConsultNotice, { artefactId: artefact.id, kind: 'SOURCE_CHANGED', acknowledgedAt: null });
  if (open.length === 0) return;
  const stillStale = await consultsRestingOnOther(context, artefact);
  const spared = open.filter(({ consultId }) => !stillStale.has(consultId));
  for (const notice of spared) notice.acknowledgedAt = clock.now();
  if (spared.length > 0)
    await closeTasks(context, { subjectType: 'ConsultNotice', subjectIds: spared.map(({ id }) => id) }, 'TEXT_CAME_BACK');
}

/** The questions with an answer that rests on what the text no longer says. */
async function consultsRestingOnOther({ em }: Context, artefact: Artefact): Promise<Set<string>> {
  const citations = await em.find(Citation, { targetArtefactId: artefact.id, sourceType: 'CONSULT_MESSAGE', endedAt: null });
  const notices = await em.find(StalenessNotice, { citationId: { $in: citations.map(({ id }) => id) }, clearedAt: null });
  const stale = new Set(notices.map(({ citationId }) => citationId));
  const messages = await em.find(ConsultMessage, { id: { $in: citations.flatMap(({ id, sourceId }) => (stale.has(id) ? sourceId : [])) } });
  return new Set(messages.map(({ consultId }) => consultId));
}

/** Closed with the citation's own notice: when the responder says that it still holds, or the text comes back. */
function responderTask(
  { citation, kind }: StaleCitation,
  consult: Consult | undefined,
  { artefact, version }: Omit<Change, 'stale'>,
): NewTask[] {
  if (!consult || !citation.tellPersonId) return [];
  return [
    {
      kind: 'STALE_CITATION',
      owner: { personId: citation.tellPersonId },
      subjectType: 'Citation',
      subjectId: citation.id,
      link: `/redaktion/hanvisning/${toNodeId('Citation', citation.id)}`,
      parameters: {
        change: kind,
        source: { sv: `Svaret på ${consult.reference ?? ''}`, en: `The answer to ${consult.reference ?? ''}` },
        target: version.title,
        version: version.number(),
        artefactKind: artefact.kind,
        reference: consult.reference,
      },
    },
  ];
}
