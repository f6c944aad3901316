import type { CareTrack } from '../../organisation/organisation-words.ts';
import { visibleText } from '../../text/localised.ts';
import { scanIdentity } from '../identity-scan.ts';
import { smallestCount } from '../statistics/consult-facts.ts';
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

/** Words that tell the sex or the age of one patient. */
const tellsWhom =
  /(?<![\p{L}])(?:kvinna|kvinnan|man|mannen|flicka|flickan|pojke|pojken|hon|henne|hennes|han|honom|hans|woman|girl|boy|she|her|he|his)(?![\p{L}])|\d{1,3}\s*-?\s*(?:år\b|åring|years?\b)/iu;

/**
 * What stands in the way of publishing a text made of one question. Nothing in it may point to a person, a day or a rare place, not even what the gate of a
 * consultation only warns of; and it must be one of so many that nobody knows whose it was: by its topic, and where it tells age or sex, by those too.
 */
export function publicationProblems(
  text: string,
  likeIt: LikeIt,
  track: CareTrack,
): ('publicationIdentity' | 'publicationRare' | 'publicationTellsWhom')[] {
  const least = smallestCount[track];
  const told = tellsWhom.test(text);
  return [
    ...(scanIdentity(text).length > 0 ? (['publicationIdentity'] as const) : []),
    ...(likeIt.onTopic < least ? (['publicationRare'] as const) : []),
    ...(told && likeIt.onTopic >= least && likeIt.alsoAgeAndSex < least ? (['publicationTellsWhom'] as const) : []),
  ];
}
