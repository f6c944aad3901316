// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, gql, InMemoryCache, type FragmentType } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, useLayoutEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { usePart, useParts } from './use-part.ts';

type Text = { __typename: 'Text'; id: string; title: string };

const titleOf = gql`
  fragment TitleOf on Text {
    id
    title
  }
`;

const text = (title: string): Text => ({ __typename: 'Text', id: 'a', title });

const reference = { __typename: 'Text', id: 'a' } as unknown as FragmentType<Text>;

function Title(): ReactNode {
  return usePart<Text>(titleOf, reference).title;
}

function Titles(): ReactNode {
  return useParts<Text>(titleOf, [reference])
    .map(({ title }) => title)
    .join();
}

test.each([
  ['a part', Title],
  ['a list of parts', Titles],
])('%s shows the answer that came while the page was being drawn', async (_, Part) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() });
  const write = (title: string) => client.cache.writeFragment({ fragment: titleOf, data: text(title) });
  /** Drawn, and not yet listening. */
  const Page = (): ReactNode => {
    useLayoutEffect(() => void write('new'), []);
    return <Part />;
  };
  write('old');
  const place = document.createElement('div');
  const root = createRoot(place);
  const draw = (what: ReactNode): Promise<void> => act(async () => root.render(<ApolloProvider client={client}>{what}</ApolloProvider>));

  await draw(<Page />);
  await vi.waitFor(() => act(async () => expect(place.textContent).toBe('new')));
  await draw(null);
});
