import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useRegion } from '../../app/region.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { AlikeQuery } from '../../graphql/generated/graphql.ts';
import { isStoppedMeanwhile } from './search-gate.ts';

const alike = graphql(`
  query Alike($text: String!, $region: String, $first: Int!) {
    alike(text: $text, groups: [RECOMMENDATION, EVALUATION, ANSWER, COURSE], region: $region, first: $first) {
      id
      kind
      path
      language
      version
      partOf
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

/** Long enough that one is not asked for every word, short enough to be there when one looks up from writing. */
const PAUSE_MS = 800;
const FEWEST_LETTERS = 10;
const LONGEST_TEXT = 10_000;
const none: readonly AlikeHit[] = [];

/**
 * What is published that is like a text being written, the likest first; null until the first answer for it has come. The text is compared and kept nowhere:
 * not in the cache, not on the device, not on the server; one that points out somebody is not even sent. While a new answer is on its way the last one stays.
 */
export function useAlike(text: string, first = 5): readonly AlikeHit[] | null {
  const client = useApolloClient();
  const region = useRegion()?.slug ?? null;
  const [found, setFound] = useState<readonly AlikeHit[] | null>(null);
  const asked = text.trim().slice(0, LONGEST_TEXT);
  const asks = asked.length >= FEWEST_LETTERS;
  useEffect(() => {
    if (!asks) return undefined;
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const isBad = await isStoppedMeanwhile(asked);
      if (stop.signal.aborted) return;
      if (isBad) return setFound(none);
      const context = { fetchOptions: { signal: stop.signal } };
      const { data } = await client.query({ query: alike, variables: { text: asked, region, first }, fetchPolicy: 'no-cache', context });
      if (!stop.signal.aborted) setFound(data?.alike ?? none);
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, asked, region, first, asks]);
  return asks ? found : null;
}
