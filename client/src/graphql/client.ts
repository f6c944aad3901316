import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { createQueryPreloader } from '@apollo/client/react';
import { locale } from '../i18n/locale.ts';
import { readAgain } from './read-again.ts';
import { unionMembers } from './union-members.ts';

const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  headers: { 'apollo-require-preflight': '1', 'accept-language': locale },
});

/** Faults carry a request id; it is kept so that the error page can show it. */
const remember = new ErrorLink(({ error }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  for (const { extensions } of error.errors) {
    if (typeof extensions?.['requestId'] === 'string') lastRequestId.value = extensions['requestId'];
  }
});

/** The request id of the newest fault. */
export const lastRequestId: { value: string | null } = { value: null };

/** The one client. Its cache lives in memory only: ward computers are shared. */
export const client = new ApolloClient({
  link: ApolloLink.from([readAgain(), remember, http]),
  cache: new InMemoryCache({
    possibleTypes: unionMembers,
    typePolicies: {
      // Their ids tell them apart within one question only: option `a` of one must not become option `a` of another.
      QuestionPart: { keyFields: false },
      PartFeedback: { keyFields: false },
      // The same result answers each search with other words.
      SearchHit: { keyFields: false },
      SearchPart: { keyFields: false },
      // It has no id: its texts are read with the page, its files on theirs, and neither may wipe out the other.
      ConsultDraft: { merge: true },
    },
  }),
  dataMasking: true,
  clientAwareness: { name: 'portal' },
});

export const preloadQuery = createQueryPreloader(client);
