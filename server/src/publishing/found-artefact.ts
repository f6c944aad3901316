import { sql } from 'kysely';
import type { Doc } from 'shared/publishing/document.ts';
import { freeSlug, slugOf } from 'shared/text/slug.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { record } from '../kernel/ledger/ledger.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { Artefact } from './artefact.entity.ts';
import { beginDraft } from './begin-draft.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** Names the lock under which an address is chosen, so that two texts of one title do not take the same. */
const ADDRESS_LOCK = 0x736c7567;

type Founding = {
  /** What the address is made of, for everybody to see: the title, or something that says less where the title is still to be weighed. */
  addressedAs: string;
  ownerId: string;
  audience: Pick<Artefact, 'track' | 'levels' | 'tags'>;
  document: Doc;
};

/**
 * A text that was not there before, with a first edition in work that whoever founds it has written: its address is made of what it is addressed as, and readers see
 * nothing until that is published. In the caller's transaction; the caller has checked that it may be.
 */
export async function foundArtefact(
  context: Context,
  viewer: SignedIn,
  { addressedAs, ownerId, audience, document }: Founding,
): Promise<Artefact> {
  const { em, clock } = context;
  const artefact = em.create(Artefact, {
    kind: document.kind,
    slug: await addressFor(context, addressedAs),
    ownerId,
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
  await beginDraft(context, viewer, { artefact, document, base: null, erratum: false });
  record(context, { action: 'ARTEFACT_CREATED', objectType: 'Artefact', objectId: artefact.id, details: { kind: document.kind } });
  await em.flush();
  return artefact;
}

/** An address nobody has, kept for this transaction alone. */
async function addressFor(context: Context, addressedAs: string): Promise<string> {
  const slug = slugOf(addressedAs);
  const tables = projection<PublishingTables>(context.em);
  await sql`select pg_advisory_xact_lock(${ADDRESS_LOCK})`.execute(tables);
  const rows = await tables.selectFrom('artefact').select('slug').where('slug', 'like', `${slug}%`).execute();
  return freeSlug(slug, new Set(rows.map((row) => row.slug)));
}
