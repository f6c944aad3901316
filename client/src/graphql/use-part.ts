import { useState } from 'react';
import type { FragmentType, TypedDocumentNode } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Kind } from 'graphql';

/** The fields a component asked for in its own fragment, of the object it was handed; other fields stay out of its sight. */
export function usePart<Data>(fragment: TypedDocumentNode<Data>, of: FragmentType<Data>): Data {
  return useRead<Data>(fragment, of);
}

/** As `usePart`, for a list of objects. */
export function useParts<Data>(fragment: TypedDocumentNode<Data>, of: readonly FragmentType<Data>[]): Data[] {
  return useRead<Data[]>(fragment, of);
}

/**
 * Not `useSuspenseFragment`: it loses an answer that comes between the drawing and the listening, and the page then shows the old text for good.
 * While another query has left something out, what was whole last stays; the query of the page reads it again.
 */
function useRead<Read>(fragment: TypedDocumentNode<unknown>, of: unknown): Read {
  const own = fragment.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const read = useFragment({ fragment, fragmentName: own?.name.value ?? '', from: of as FragmentType<unknown> });
  const data = read.data as Read;
  const [whole, setWhole] = useState(data);
  if (read.complete && whole !== data) setWhole(data);
  return read.complete ? data : whole;
}
