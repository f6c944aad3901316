import type { FragmentType, TypedDocumentNode } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Kind } from 'graphql';

/** The fields a component asked for in its own fragment, of the object it was handed; other fields stay out of its sight. */
export function usePart<Data>(fragment: TypedDocumentNode<Data>, of: FragmentType<Data>): Data {
  const own = fragment.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const { data } = useSuspenseFragment<Data>({ fragment, fragmentName: own?.name.value ?? '', from: of as never } as never) as {
    data: Data;
  };
  return data;
}

/** As `usePart`, for a list of objects. */
export function useParts<Data>(fragment: TypedDocumentNode<Data>, of: readonly FragmentType<Data>[]): Data[] {
  const own = fragment.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const { data } = useSuspenseFragment<Data>({ fragment, fragmentName: own?.name.value ?? '', from: of as never } as never) as {
    data: Data[];
  };
  return data;
}
