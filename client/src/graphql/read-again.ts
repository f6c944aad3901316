import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { defer, mergeMap, of, tap, type Observable } from 'rxjs';

const MOST_AGAIN = 2;

/**
 * Reads again what may have been read before something was written.
 *
 * An answer that was on its way while a change was saved can hold the state before the change. If it arrives after the
 * change it would put the old state back on the page: a step that has become possible is missing again. Such an answer
 * is thrown away and asked for anew, at most twice; the third stands, so that a page never waits for a writer to pause.
 */
export function readAgain(): ApolloLink {
  let written = 0;
  return new ApolloLink((operation, forward) => {
    if (operation.operationType === OperationTypeNode.MUTATION) return forward(operation).pipe(tap(() => (written += 1)));
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
    const read = (again: number): Observable<ApolloLink.Result> =>
      defer(() => {
        const before = written;
        return forward(operation).pipe(mergeMap((result) => (written === before || again === 0 ? of(result) : read(again - 1))));
      });
    return read(MOST_AGAIN);
  });
}
