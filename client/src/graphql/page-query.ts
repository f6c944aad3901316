import { startTransition } from 'react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQueryRefHandlers, useReadQuery, type QueryRef } from '@apollo/client/react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { preloadQuery } from './client.ts';

/**
 * The query of a page, begun by the router before the page is drawn.
 * `loader` goes into the route; `usePage()` gives the data and `refetch` inside the page. `fresh` is for what is being
 * written: what the cache remembers of it may be older than what was saved.
 */
export function pageQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variablesOf: (route: LoaderFunctionArgs) => Variables,
  { fresh = false }: { fresh?: boolean } = {},
) {
  const fetchPolicy = fresh ? 'network-only' : 'cache-and-network';
  const loader = (route: LoaderFunctionArgs) =>
    preloadQuery.toPromise(preloadQuery(document as TypedDocumentNode<Data>, { variables: variablesOf(route), fetchPolicy } as object));
  const usePage = (): { data: Data; refetch: (variables?: Partial<Variables>) => Promise<unknown> } => {
    const queryRef = useLoaderData<QueryRef<Data, Variables>>();
    const { refetch } = useQueryRefHandlers(queryRef);
    const { data } = useReadQuery(queryRef);
    // Reading again must not empty the page meanwhile: the focus would go with it.
    const refetchInPlace: typeof refetch = (variables) =>
      new Promise((resolve, reject) => startTransition(() => void refetch(variables).then(resolve, reject)));
    return { data, refetch: refetchInPlace };
  };
  return { loader, usePage };
}
