import * as z from 'zod/mini';
import { withoutIdentityNumber } from '../consultations/without-identity-number.ts';
import { daySchema } from '../text/day.ts';
import { visibleText } from '../text/localised.ts';
import { PROPOSAL_DECISIONS } from './method-proposal.ts';

/** An address as it is pasted: with or without `https://`, or a DOI as references write it. What has no name of a place on the web stays as it stands. */
export function webAddressOf(pasted: string): string {
  const address = pasted.trim();
  if (/^(doi:\s*)?10\.\d{4,9}\//i.test(address)) return `https://doi.org/${address.replace(/^doi:\s*/i, '')}`;
  if (/^(\p{L}[\p{L}\d-]*\.)+\p{L}{2,}\//iu.test(address) || /^www\.[^\s.]+\./i.test(address)) return `https://${address}`;
  return address.replace(/^http:/i, 'https:');
}

/** What somebody proposes. */
export const proposalSchema = z.object({
  title: withoutIdentityNumber(visibleText(200)),
  reason: withoutIdentityNumber(visibleText(2_000)),
  /** Where it can be read, as an address. */
  source: z.nullable(z.string().check(z.regex(/^https:\/\/[^\s\\]{1,500}$/, 'notAWebAddress'))),
});

/** What is said of a whole file of references: where they come from. */
export const referenceFileSchema = z.object({ reason: proposalSchema.shape.reason });

/** What whoever made a proposal is told once it is used. */
export const replySchema = z.object({ reply: withoutIdentityNumber(visibleText(2_000)) });

/**
 * What an editor decides: somebody at the centre works with it, an innovation is watched until a day, a duplicate names the proposal or the evaluation it repeats, what is used names the text it led to, and whoever is told
 * no is told why.
 */
export const decisionSchema = z
  .object({
    decision: z.enum(PROPOSAL_DECISIONS, 'required'),
    reply: z.nullable(withoutIdentityNumber(visibleText(2_000))),
    lookAgainOn: z.nullable(daySchema),
    duplicateOfId: z.nullable(z.string()),
    artefactId: z.nullable(z.string()),
  })
  .check(
    z.refine(({ decision, reply }) => decision !== 'DECLINED' || reply !== null, { error: 'required', path: ['reply'] }),
    z.refine(({ decision, lookAgainOn }) => decision !== 'WATCHED' || lookAgainOn !== null, { error: 'required', path: ['lookAgainOn'] }),
    z.refine(({ decision, duplicateOfId, artefactId }) => decision !== 'DUPLICATE' || duplicateOfId !== null || artefactId !== null, {
      error: 'required',
      path: ['duplicateOfId'],
    }),
    z.refine(({ decision, artefactId }) => decision !== 'USED' || artefactId !== null, { error: 'required', path: ['artefactId'] }),
  );
