import { sql } from 'kysely';
import type { Doc } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { newArtefactSchema } from 'shared/publishing/new-artefact.ts';
import { freeSlug, slugOf } from 'shared/text/slug.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { organisationNode } from '../organisation/organisation.queries.ts';
import type { CreateArtefactInput, CreateArtefactPayload } from './artefact.inputs.ts';
import { canEditDraft } from './artefact.policy.ts';
import { artefactRow } from './artefact.queries.ts';
import { Artefact } from './artefact.entity.ts';
import { beginDraft } from './begin-draft.ts';
import { kindsOf } from './kinds.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** Names the lock under which an address is chosen, so that two texts of one title do not take the same. */
const ADDRESS_LOCK = 0x736c7567;

/**
 * Begins a text that is not there yet: its address is made of its title, its first edition holds the title alone, and readers see nothing until that
 * is published.
 */
export function createArtefact(context: Context, input: CreateArtefactInput): Promise<CreateArtefactPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    const owner = await organisationNode(context, input.organisationNodeId);
    if (!owner || viewer.kind === 'GUEST' || !canEditDraft(viewer, { ownerScope: owner.ancestorIds }))
      return failed(userError('NotFound', locale, 'notFound', ['organisationNodeId']));
    const { organisationNodeId: _owner, kind: _kind, ...said } = input;
    const parsed = parseInput(newArtefactSchema, said, locale);
    if (parsed.errors) return { artefact: null, errors: parsed.errors };
    const kind = kindsOf(context).find(({ declaration }) => declaration.kind === input.kind)?.declaration;
    if (!kind?.begin) return failed(userError('InvalidInput', locale, 'kindNotBegunEmpty', ['kind']));
    const { title, ...audience } = parsed.value;
    const artefact = em.create(Artefact, {
      kind: kind.kind,
      slug: await addressFor(context, title),
      ownerId: owner.id,
      ...audience,
      createdAt: clock.now(),
      createdById: viewer.personId,
      publishedVersionId: null,
      retiredAt: null,
      retiredReason: null,
      replacedById: null,
    });
    em.persist(artefact);
    await em.flush();
    await beginDraft(context, viewer, { artefact, document: emptyDocument(kind, title), base: null, erratum: false });
    record(context, { action: 'ARTEFACT_CREATED', objectType: 'Artefact', objectId: artefact.id, details: { kind: kind.kind } });
    await em.flush();
    return { artefact: await artefactRow(context, artefact.id), errors: [] };
  });
}

/** A document of its topmost part alone. */
function emptyDocument({ kind, schemaVersion, rootType, begin }: ArtefactKind, title: string): Doc {
  const root = `${rootType}-${crypto.randomUUID()}`;
  return { kind, schema: schemaVersion, root, nodes: { [root]: { type: rootType, attrs: begin?.(title) ?? {}, children: [] } } };
}

/** An address nobody has, kept for this transaction alone. */
async function addressFor(context: Context, title: string): Promise<string> {
  const slug = slugOf(title);
  const tables = projection<PublishingTables>(context.em);
  await sql`select pg_advisory_xact_lock(${ADDRESS_LOCK})`.execute(tables);
  const rows = await tables.selectFrom('artefact').select('slug').where('slug', 'like', `${slug}%`).execute();
  return freeSlug(slug, new Set(rows.map((row) => row.slug)));
}

function failed(error: CreateArtefactPayload['errors'][number]): CreateArtefactPayload {
  return { artefact: null, errors: [error] };
}
