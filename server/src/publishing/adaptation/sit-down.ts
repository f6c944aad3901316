import type { Context } from '../../kernel/context.ts';
import { idOf } from '../../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import { organisationNode, type OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { lockArtefact } from '../artefact-scope.ts';
import { canEditDraft, canReadDraft } from '../artefact.policy.ts';
import { Artefact } from '../artefact.entity.ts';
import type { AdaptationInput } from './adaptation.inputs.ts';
import { loadDesk, type Desk } from './desk.ts';
import { lockOverlay } from './lock-overlay.ts';
import { Overlay } from './overlay.entity.ts';

/** Somebody who may decide for an organisation, at its desk, with nobody else at it until the transaction ends. */
export type AtDesk = { artefact: Artefact; node: OrganisationNodeRow; overlay: Overlay; desk: Desk; errors?: undefined };

type Refused = { errors: UserErrorRow[] };

/** Seats somebody who may change what an organisation decides. What is unknown and what may not be seen look the same. */
export async function sitDown(context: Context, { artefactId, organisationNodeId }: AdaptationInput): Promise<AtDesk | Refused> {
  const id = idOf('Artefact', artefactId);
  const artefact = id ? await context.em.findOne(Artefact, id) : null;
  return writing(context, await seat(context, artefact, await organisationNode(context, organisationNodeId)));
}

/** As `sitDown`, at what an organisation decides already. */
export async function sitDownAtOverlay(context: Context, overlayId: string): Promise<AtDesk | Refused> {
  const { artefactId, organisationNodeId } = await context.em.findOneOrFail(Overlay, overlayId);
  const artefact = await context.em.findOne(Artefact, artefactId);
  return writing(context, await seat(context, artefact, await organisationNodeById(context, organisationNodeId)));
}

/** Seats somebody who takes a step with what is decided; no version of the text itself is published meanwhile. Who may take which step, the step says. */
export async function sitDownAlone(context: Context, { artefactId, organisationNodeId }: AdaptationInput): Promise<AtDesk | Refused> {
  const owned = await lockArtefact(context, artefactId);
  return seat(context, owned?.artefact ?? null, await organisationNode(context, organisationNodeId));
}

async function seat(context: Context, artefact: Artefact | null, node: OrganisationNodeRow | null): Promise<AtDesk | Refused> {
  const { viewer, locale } = context;
  const mayKnow = node && node.kind !== 'NATION' && canReadDraft(viewer, { ownerScope: node.ancestorIds });
  const notFound = { errors: [userError('NotFound', locale, 'notFound', ['artefactId'])] };
  if (!artefact?.publishedVersionId || !mayKnow) return notFound;
  const overlay = await lockOverlay(context, artefact.id, node.id);
  const desk = await loadDesk(context, artefact, node.id);
  return desk ? { artefact, node, overlay, desk } : notFound;
}

function writing({ viewer, locale }: Context, seated: AtDesk | Refused): AtDesk | Refused {
  if (seated.errors) return seated;
  if (!canEditDraft(viewer, { ownerScope: seated.node.ancestorIds })) return { errors: [userError('NotAllowed', locale, 'notAllowed')] };
  if (seated.artefact.retiredAt) return { errors: [userError('NotReady', locale, 'nothingToRevise', ['artefactId'])] };
  return seated;
}
