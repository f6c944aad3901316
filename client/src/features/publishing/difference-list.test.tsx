import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { DifferenceList } from './difference-list.tsx';

// The language of the page is in its address.
vi.hoisted(() => vi.stubGlobal('window', { location: { pathname: '/' } }));

i18n.loadAndActivate({ locale: 'sv', messages: {} });

const labels: Record<string, { sv: string }> = {
  row: { sv: 'mot placebo' },
  'ref-1': { sv: 'Wiffen 2017' },
  'ref-2': { sv: 'Moore 2014' },
};

test('sources are told by what the parts of the text are called, and one that is no part by its id', () => {
  const sources = { name: 'sources', before: ['ref-1'], after: ['ref-2', 'ref-gone'] };
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty(), devtools: { enabled: false } });
  const drawn = renderToStaticMarkup(
    <ApolloProvider client={client}>
      <I18nProvider i18n={i18n}>
        <DifferenceList
          differences={[{ node: 'row', type: 'evidenceRow', change: 'CHANGED', attributes: [sources] }]}
          labelOf={(id) => labels[id]}
          parentOf={() => null}
        />
      </I18nProvider>
    </ApolloProvider>,
  );
  expect(drawn).toContain('Wiffen 2017');
  expect(drawn).toContain('Moore 2014, ref-gone');
});
