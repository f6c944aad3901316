import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { SearchSuggestionsQuery } from '../../graphql/generated/graphql.ts';
import { THE_NATION } from './search-address.ts';
import { isStoppedMeanwhile } from './search-gate.ts';

const suggestions = graphql(`
  query SearchSuggestions($words: String!, $region: String) {
    searchSuggestions(words: $words, region: $region) {
      group
      label
      hits {
        nodes {
          id
          path
          language
          partOf
          title {
            text
            ranges {
              start
              end
            }
          }
          readsAt {
            id
            slug
            shortName
          }
        }
      }
    }
  }
`);

export type SuggestedGroup = SearchSuggestionsQuery['searchSuggestions'][number];

/** Fast enough to be there when one looks, slow enough not to ask for every letter. */
const PAUSE_MS = 150;
const FEWEST_LETTERS = 2;
const none: readonly SuggestedGroup[] = [];

/**
 * What the words being typed may lead to; nothing where they point out somebody, and nothing is sent then. While new ones are on their way the last ones stay; where they do not come, the search itself still does. Nothing of
 * it is kept in the cache.
 */
export function useSuggestions(typed: string, region: string | null): readonly SuggestedGroup[] {
  const client = useApolloClient();
  const [found, setFound] = useState(none);
  const words = typed.trim();
  const asks = words.length >= FEWEST_LETTERS;
  useEffect(() => {
    if (!asks) return undefined;
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const isBad = await isStoppedMeanwhile(words);
      if (stop.signal.aborted) return;
      if (isBad) return setFound(none);
      const context = { fetchOptions: { signal: stop.signal } };
      const { data } = await client.query({
        query: suggestions,
        variables: { words, region: region ?? THE_NATION },
        fetchPolicy: 'no-cache',
        context,
      });
      if (!stop.signal.aborted) setFound(data?.searchSuggestions ?? none);
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, words, region, asks]);
  return asks ? found : none;
}
