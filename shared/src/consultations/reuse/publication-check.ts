import type { CareTrack } from '../../organisation/organisation-words.ts';
import { visibleText } from '../../text/localised.ts';
import { scanIdentity } from '../identity-scan.ts';
import { smallestCount } from '../statistics/consult-facts.ts';
import { findMunicipalities } from './municipalities.ts';
import { tellsWhom, toldOfPatient } from './tells-together.ts';
import * as z from 'zod/mini';

/** Longest question and answer of a proposal, in UTF-16 units. */
export const reuseLimits = { question: 300, answer: 4000 } as const;

/** A question and an answer written anew for everyone. Messages are keys, worded in `text/field-messages.ts`. */
export const reuseSchema = z.strictObject(
  { question: visibleText(reuseLimits.question), answer: visibleText(reuseLimits.answer) },
  'required',
);

/** Business days in which the asker may say no. */
export const VETO_BUSINESS_DAYS = 10;

/** How many questions were like the one a text is made of: on its topic in its track, and of those with patients of the same age band and sex. */
export type LikeIt = { onTopic: number; alsoAgeAndSex: number };

/** Something that stands in the way of publishing, as `fieldMessage` words it; `found` are the words of the text it is about. */
export type PublicationProblem = {
  code: 'publicationIdentity' | 'publicationPlace' | 'publicationCombination' | 'publicationRare' | 'publicationTellsWhom';
  parameters?: { found: string };
};

/** So few have asked about the topic that whoever did could be recognised, whatever a text says. */
export function isRareTopic({ onTopic }: Pick<LikeIt, 'onTopic'>, track: CareTrack): boolean {
  return onTopic < smallestCount[track];
}

/**
 * What stands in the way of publishing a text made of one question. Nothing in it may point to a person or a day, not even what the gate of a consultation only warns of; a place
 * is told as its region; of the patient it tells one thing at most; and it must be one of so many that nobody knows whose it was: by its topic, and where it tells age or sex, by
 * those too.
 */
export function publicationProblems(text: string, likeIt: LikeIt, track: CareTrack): PublicationProblem[] {
  const least = smallestCount[track];
  const places = findMunicipalities(text);
  const told = toldOfPatient(text);
  const problems: [PublicationProblem, boolean][] = [
    [{ code: 'publicationIdentity' }, scanIdentity(text).length > 0],
    [{ code: 'publicationPlace', parameters: { found: places.join(', ') } }, places.length > 0],
    [{ code: 'publicationCombination', parameters: { found: told.join(', ') } }, told.length > 1],
    [{ code: 'publicationRare' }, isRareTopic(likeIt, track)],
    [{ code: 'publicationTellsWhom' }, tellsWhom(text) && !isRareTopic(likeIt, track) && likeIt.alsoAgeAndSex < least],
  ];
  return problems.flatMap(([problem, stands]) => (stands ? problem : []));
}

/** Something that stands in the way of a proposal, with the field it is about; null where it is about no text. */
type ProposalProblem = PublicationProblem & { field: 'question' | 'answer' | null };

/**
 * The same of a question and an answer that are still apart: each at the field that tells it, in both where both do. What only the two together tell stands at the answer,
 * which is the longer to rewrite.
 */
export function proposalProblems(
  { question, answer }: { question: string; answer: string },
  likeIt: LikeIt,
  track: CareTrack,
): ProposalProblem[] {
  const alone = (['question', 'answer'] as const).flatMap((field) =>
    publicationProblems(field === 'question' ? question : answer, likeIt, track).map((problem) => ({ ...problem, field })),
  );
  return publicationProblems(`${question}\n${answer}`, likeIt, track).flatMap((problem): ProposalProblem[] => {
    if (problem.code === 'publicationRare') return [{ ...problem, field: null }];
    const own = alone.filter(({ code }) => code === problem.code);
    return own.length > 0 ? own : [{ ...problem, field: 'answer' }];
  });
}
