import { publicationProblems } from 'shared/consultations/reuse/publication-check.ts';
import { documentText } from 'shared/publishing/document-text.ts';
import { guardBefore, STEPS_TOWARDS_READERS, type Guard } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { EditionAsked } from '../../publishing/edition-extensions.ts';
import { Consult } from '../consult.entity.ts';
import { ConsultReuse } from './consult-reuse.entity.ts';
import { likeIt } from './like-it.queries.ts';

/**
 * What a text that was made of a question asks for before readers see it: the asker has had the time to say no and has not, the question is still one that may
 * be read, and what the editors have made of it still points to nobody. Texts that were made of no question are asked nothing.
 */
export async function reuseGuards(context: Context, { artefact }: EditionAsked): Promise<readonly Guard[]> {
  if (artefact.kind !== 'qaArticle') return [];
  const { em, clock } = context;
  const reuse = await em.findOne(ConsultReuse, { artefactId: artefact.id });
  if (!reuse) return [];
  const consult = await em.findOneOrFail(Consult, reuse.consultId);
  const like = await likeIt(context, consult);
  const isSealed = consult.quarantined || consult.state === 'VOID';
  return [
    guardBefore(['APPROVE', 'PUBLISH'], ({ document }) => {
      const { sv, en = '' } = documentText(document);
      return publicationProblems(`${sv}\n${en}`, like, consult.track).map((problem) => ({ ...problem, node: document.root }));
    }),
    guardBefore(STEPS_TOWARDS_READERS, () => (reuse.vetoedAt ? [{ code: 'askerVetoed' as const }] : [])),
    guardBefore(STEPS_TOWARDS_READERS, () => (isSealed ? [{ code: 'questionSealed' as const }] : [])),
    guardBefore(['PUBLISH'], () => (!reuse.vetoedAt && reuse.vetoUntil > clock.now() ? [{ code: 'vetoTimeRuns' as const }] : [])),
  ];
}
