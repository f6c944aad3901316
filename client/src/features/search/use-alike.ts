import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { SearchGroup } from 'shared/search/search-words.ts';
import { useRegion } from '../../app/region.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { AlikeQuery } from '../../graphql/generated/graphql.ts';
import { alikeState, FEWEST_LETTERS, type AlikeAnswer } from './alike-state.ts';
import { isStoppedMeanwhile } from './search-gate.ts';

const alike = graphql(`
  query Alike($text: String!, $groups: [SearchGroup!]!, $region: String, $track: SearchTrack, $first: Int!) {
    alike(text: $text, groups: $groups, region: $region, track: $track, first: $first) {
      id
      kind
      path
      language
      version
      partOf
      readsAt {
        id
        slug
      }
      title {
        text
        ranges {
          start
          end
        }
      }
    }
  }
`);

export type AlikeHit = AlikeQuery['alike'][number];

/** What is like a text, and whether that is known yet; `hits` is null until the first answer has come. */
export type Alike = { state: ReturnType<typeof alikeState>; hits: readonly AlikeHit[] | null };

/** Long enough that one is not asked for every word, short enough to be there when one looks up from writing. */
const PAUSE_MS = 800;
const LONGEST_TEXT = 10_000;
const none: readonly AlikeHit[] = [];

const KNOWLEDGE: readonly SearchGroup[] = ['RECOMMENDATION', 'EVALUATION', 'ANSWER', 'COURSE'];

/** Where only a method can be like what is written. */
export const METHODS: readonly SearchGroup[] = ['EVALUATION'];

/** How many are wanted, from how many letters on a text is compared, with what, and for which track of care. */
type Options = { first?: number; fewestLetters?: number; groups?: readonly SearchGroup[]; track?: CareTrack | null };

/**
 * What is published that is like a text being written, the likest first. The text is compared and kept nowhere:
 * not in the cache, not on the device, not on the server; one that points out somebody is not even sent. While a new answer is on its way the last one stays.
 */
export function useAlike(
  text: string,
  { first = 5, fewestLetters = FEWEST_LETTERS, groups = KNOWLEDGE, track = null }: Options = {},
): Alike {
  const client = useApolloClient();
  const region = useRegion()?.slug ?? null;
  const [answer, setAnswer] = useState<AlikeAnswer<AlikeHit> | null>(null);
  const asked = text.trim().slice(0, LONGEST_TEXT);
  const state = alikeState(asked, answer, fewestLetters);
  const asks = state !== 'NOT_ASKED';
  useEffect(() => {
    if (!asks) return undefined;
    const stop = new AbortController();
    const answered = (hits: readonly AlikeHit[]): void => setAnswer({ text: asked, failed: false, hits });
    const ask = async (): Promise<void> => {
      const isBad = await isStoppedMeanwhile(asked);
      if (stop.signal.aborted) return;
      if (isBad) return answered(none);
      const context = { fetchOptions: { signal: stop.signal } };
      const { data } = await client.query({
        query: alike,
        variables: { text: asked, groups: [...groups], region, track, first },
        fetchPolicy: 'no-cache',
        context,
      });
      if (!stop.signal.aborted) answered(data?.alike ?? none);
    };
    const fail = (): void => {
      if (!stop.signal.aborted) setAnswer((last) => ({ text: asked, failed: true, hits: last?.hits ?? null }));
    };
    const timer = setTimeout(() => void ask().catch(fail), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, asked, groups, region, track, first, asks]);
  return { state, hits: asks ? (answer?.hits ?? null) : null };
}
