import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect } from 'react';
import { useRegion } from '../../app/region.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { THE_NATION } from './search-address.ts';
import { rememberSearch } from './recent-searches.ts';

const noteSearch = graphql(`
  mutation NoteSearch($input: NoteSearchInput!) {
    noteSearch(input: $input) {
      counted
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

/** The search that was last counted: whoever comes back to it, or turns its pages, has not searched again. */
const noted: { shown: string; opened: string } = { shown: '', opened: '' };

/**
 * Counts that a search was shown, by nobody in particular, and gives what counts that one of its results was opened. Editors see the counts, to know what is
 * missing. That it could not be counted troubles nobody.
 */
export function useNoteSearch(words: string): () => void {
  const region = useRegion()?.slug ?? THE_NATION;
  const [note] = useMutation(noteSearch);
  const which = `${region} ${words.toLocaleLowerCase()}`;
  useEffect(() => {
    if (words === '' || noted.shown === which) return;
    noted.shown = which;
    note({ variables: { input: { words, region, opened: false } } }).catch(() => undefined);
    rememberSearch(words).catch(() => undefined);
  }, [note, words, region, which]);
  return useCallback(() => {
    if (noted.opened === which) return;
    noted.opened = which;
    note({ variables: { input: { words, region, opened: true } } }).catch(() => undefined);
  }, [note, words, region, which]);
}
