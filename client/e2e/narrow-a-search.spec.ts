import type { APIRequestContext } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';

test('narrowed, page by page, and all of it in the address', async ({ windowOf }) => {
  const page = await windowOf(null);
  await page.goto('/sok?q=sm%C3%A4rta');
  const count = page.locator('main output');
  const all = await count.textContent();
  await page.getByText('Avgränsa', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Vårdnivå' }).selectOption('2');
  await expect(page).toHaveURL(/niva=2/);
  await expect(count).not.toHaveText(all ?? '');
  await page.getByRole('combobox', { name: 'Vård av' }).selectOption('barn');
  await expect(page).toHaveURL(/niva=2&vard=barn/);
  await expectAccessible(page);
  const narrowed = await count.textContent();
  await page.reload();
  await expect(count).toHaveText(narrowed ?? '');
  await expect(page.getByRole('combobox', { name: 'Vård av' })).toHaveValue('barn');
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Region Skåne');
  await expect(page).toHaveURL(/\/skane\/sok\?.*niva=2&vard=barn/);
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Nationell text');
  await page.getByRole('link', { name: 'Ta bort avgränsningen' }).click();
  await expect(count).toHaveText(all ?? '');

  await test.step('a group page by page, each result once, and back again', async () => {
    await page.getByRole('link', { name: 'Rekommendationer', exact: true }).click();
    await expect(page).toHaveURL(/typ=rekommendationer/);
    const list = page.getByRole('list', { name: 'Rekommendationer' });
    await expect(list.getByRole('listitem')).toHaveCount(20);
    const first = await list.getByRole('listitem').allTextContents();
    await page.getByRole('link', { name: 'Nästa sida' }).click();
    await expect(page).toHaveURL(/efter=/);
    await expect(list.getByRole('listitem').first()).not.toHaveText(first[0] ?? '');
    const second = await list.getByRole('listitem').allTextContents();
    expect(second.filter((each) => first.includes(each))).toEqual([]);
    await page.goBack();
    await expect(list.getByRole('listitem').first()).toHaveText(first[0] ?? '');
  });

  await test.step('every place an address names is on its page', async () => {
    const places = await placesFound(page.request, ['smärta', 'sömnproblem', 'behandling', 'risk', 'uppföljning', 'jämlikhet', '2017']);
    expect(places.size).toBeGreaterThan(8);
    for (const [path, ids] of places) {
      await page.goto(path);
      for (const id of ids) await expect(page.locator(`[id="${id}"]`), `${path}#${id}`).toBeAttached();
    }
  });

  await test.step('and that is where a result leads', async () => {
    await page.goto(`/sok?q=${encodeURIComponent('sömnproblem')}`);
    await page.getByRole('list', { name: 'Utvärderingar' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/#outcome-somn$/);
    await expect(page.locator('#outcome-somn')).toBeInViewport();
  });
});

type Found = { search: { groups: { hits: { nodes: { path: string; others: { path: string }[] }[] } }[] } };

/** The places on pages that some searches lead to, by page. */
async function placesFound(request: APIRequestContext, questions: readonly string[]): Promise<Map<string, Set<string>>> {
  const query = 'query ($words: String!) { search(words: $words, first: 50) { groups { hits { nodes { path others { path } } } } } }';
  const places = new Map<string, Set<string>>();
  for (const words of questions) {
    const answer = await request.post('/graphql', { data: { query, variables: { words } } });
    const { data } = (await answer.json()) as { data: Found };
    const nodes = data.search.groups.flatMap(({ hits }) => hits.nodes);
    for (const { path } of nodes.flatMap((node) => [node, ...node.others])) {
      const [page = '', place] = path.split('#');
      if (place !== undefined) places.set(page, (places.get(page) ?? new Set()).add(place));
    }
  }
  return places;
}
