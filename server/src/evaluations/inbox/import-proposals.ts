import { proposalSchema, referenceFileSchema } from 'shared/evaluations/method-proposal-schema.ts';
import { referenceKeys } from 'shared/publishing/reference-keys.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import type { ReferencesOutcome } from 'shared/publishing/references-outcome.ts';
import { vancouverText } from 'shared/publishing/vancouver.ts';
import { fieldErrors } from 'shared/text/field-errors.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { holdName } from '../../kernel/database/hold-name.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import type { SignedIn } from '../../kernel/viewer.ts';
import { organisationNode } from '../../organisation/organisation.queries.ts';
import { readReferenceFile } from '../../publishing/references/read-references.ts';
import type { ReadEntry, Refusal } from '../../publishing/references/reference-entry.ts';
import { openTask } from '../../tasks/open-task.ts';
import { KnownSources, type Taken } from './known-sources.ts';
import { MethodProposal } from './method-proposal.entity.ts';
import { canDecide } from './method-proposal.policy.ts';

/** A file of references for the inbox of a centre. */
export type ImportedProposals = {
  bytes: Uint8Array;
  /** False to see what would become of it. */
  apply: boolean;
  /** The API's id of the organisation whose inbox it is. */
  organisationNodeId: string;
  /** Where the references come from: the search, and when. */
  reason: string;
};

type Entry = Taken & { line: number; label: string };

/**
 * Puts the references of a file into the inbox of a centre, each to be decided about by itself and none about a certain evaluation yet: RIS, BibTeX, or what
 * PubMed exports. What lies in the inbox already, or in the bibliography of a published evaluation, is told and left out, unless it says that a source there
 * was retracted. For editors of the centre; with `apply` all that can be read is brought in, or nothing.
 */
export function importProposals(context: Context, { bytes, apply, ...about }: ImportedProposals): Promise<ReferencesOutcome> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    const centre = await organisationNode(context, about.organisationNodeId);
    if (!centre || viewer.kind === 'GUEST' || !canDecide(viewer, { centreScope: centre.ancestorIds }))
      return refused(userError('NotFound', locale, 'notFound'));
    const parsed = parseInput(referenceFileSchema, { reason: about.reason }, locale);
    if (parsed.errors) return refused(...parsed.errors);
    const found = readReferenceFile(bytes);
    if ('refusal' in found) return refused({ message: worded(found.refusal) });
    // Two who bring in the same file wait for each other, so that the second is told what the first brought.
    await holdName(context, `inbox of ${centre.id}`);
    const known = await KnownSources.of(context, centre.id, found.entries);
    const entries = found.entries.map((entry): Entry => ({ line: entry.line, label: entry.label, ...taken(entry, known) }));
    if (apply) await keep(context, viewer, { centreId: centre.id, reason: parsed.value.reason.trim(), entries });
    return {
      done: apply,
      revision: null,
      errors: [],
      entries: entries.map(({ line, label, fate, reason }) => ({ line, label, fate, message: reason ? worded(reason) : null })),
    };

    function worded({ key, parameters }: Refusal): string {
      return fieldMessage(key, locale, parameters);
    }
  });
}

function refused(...errors: Pick<UserErrorRow, 'message'>[]): ReferencesOutcome {
  return { done: false, revision: null, entries: [], errors: errors.map(({ message }) => ({ message })) };
}

function taken({ line, attrs, refusal }: ReadEntry, known: KnownSources): Taken {
  if (!attrs) return { fate: 'REFUSED', reason: refusal };
  // What a colleague may read must hold no identity number, in a file as in a form.
  const checked = proposalSchema.shape.reason.safeParse(vancouverText(attrs));
  if (checked.success) return known.take(attrs, line);
  const [fault] = fieldErrors(checked.error.issues);
  return { fate: 'REFUSED', reason: { key: fault?.key ?? 'referenceUnreadable', parameters: fault?.parameters ?? {} } };
}

const LONGEST_TITLE = 200;

const titleOf = ({ title }: ReferenceAttrs): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;

type Kept = { centreId: string; reason: string; entries: readonly Entry[] };

/** One task for the whole file: hundreds would hide everything else that waits. */
async function keep(context: Context, viewer: SignedIn, { centreId, reason, entries }: Kept): Promise<void> {
  const { em, clock } = context;
  const brought = entries.flatMap(({ attrs, artefactId }) => (attrs ? [{ attrs, artefactId: artefactId ?? null }] : []));
  if (brought.length === 0) return;
  const fileId = crypto.randomUUID();
  const rows = brought.map(({ attrs, artefactId }) => ({
    id: crypto.randomUUID(),
    kind: 'EVIDENCE' as const,
    title: titleOf(attrs),
    reason,
    source: attrs.doi ? `https://doi.org/${attrs.doi}` : attrs.url,
    reference: attrs,
    sourceKeys: referenceKeys(attrs),
    fileId,
    centreId,
    proposedById: viewer.personId,
    proposedAt: clock.now(),
    state: 'NEW' as const,
    artefactId,
  }));
  await em.insertMany(MethodProposal, rows);
  await openTask(context, {
    kind: 'TRIAGE_REFERENCES',
    owner: { role: 'CENTRE_EDITOR', organisationNodeId: centreId },
    subjectType: 'ReferenceFile',
    subjectId: fileId,
    link: '/kunskap/forslag',
    parameters: { title: reason, count: rows.length },
  });
  record(context, { action: 'REFERENCES_PROPOSED', objectType: 'OrganisationNode', objectId: centreId, details: { count: rows.length } });
  await em.flush();
}
