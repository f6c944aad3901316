import './ui/tokens.css';
import './ui/base.css';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './app/router.tsx';
import { applyStoredTheme } from './app/theme.ts';
import { listenForSlash } from './features/search/search-shortcut.ts';
import { client } from './graphql/client.ts';
import { locale } from './i18n/locale.ts';
import './i18n/words.ts';
import { ignoreStrayClicks } from './ui/form/stray-click.ts';

applyStoredTheme();
ignoreStrayClicks(document);
listenForSlash(document);
document.documentElement.lang = locale;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </I18nProvider>
  </StrictMode>,
);
