import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../graphql/generated/gql.ts';

const taskCount = graphql(`
  query TaskCount {
    myTaskCount
  }
`);

const POLL_MILLISECONDS = 30_000;

/** Keeps the number in the header true while the page is open: every half minute it is looked at, and when it is looked at again. */
export function useFreshTaskCount(signedIn: boolean): void {
  const client = useApolloClient();
  useEffect(() => {
    if (!signedIn) return undefined;
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      void client.query({ query: taskCount, fetchPolicy: 'network-only' }).catch(() => undefined);
    };
    const timer = setInterval(look, POLL_MILLISECONDS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, signedIn]);
}
