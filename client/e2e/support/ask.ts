import type { Page } from '@playwright/test';

/** Asks the API as whoever is signed in on a page. */
export async function ask<Data>(page: Page, text: string, variables: object): Promise<Data> {
  return page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
      return ((await response.json()) as { data: Data }).data;
    },
    { query: text, variables },
  );
}
