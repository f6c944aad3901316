import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';

const PROGRAMME = '/kunskap/vardprogram/vardprogram-langvarig-smarta';

/** Who works somewhere searches what is read there: the unit stands before the address. */
const UNIT = '/exempelvardcentralen-skane';

/** What people type, the page they are looking for, and where it stands: the list it is in and its place there. */
const asked: readonly (readonly [words: string, path: string, list: string, place: number])[] = [
  ['gabapentin nervsmärta', '/kunskap/metoder/eval-gabapentin-neuropatisk', 'Utvärderingar', 1],
  ['ryggmärgsstim', `${PROGRAMME}/rek-scs-endast-niva-4`, 'Rekommendationer', 3],
  ['utsatning opioider', '/kunskap/fragor-svar/opioider-takt-och-stod-vid-nedtrappning', 'Frågor och svar', 1],
  ['sjukskrivning', `${PROGRAMME}/rek-sjukskrivning-plan`, 'Rekommendationer', 1],
  ['Akademiska smärtcentrm', '/organisation/akademiska', 'Enheter och personer', 1],
];

test('from the start page to the right page in two steps', async ({ windowOf }) => {
  const page = await windowOf('Sjuksköterska, Exempelvårdcentralen');
  for (const [words, path, list, place] of asked) {
    await test.step(words, async () => {
      await page.goto('/');
      await box(page).fill(words);
      await box(page).press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: `Träffar för ”${words}”` })).toBeVisible();
      await expectAccessible(page);
      const results = page.getByRole('list', { name: list, exact: true });
      await expect(
        results
          .getByRole('listitem')
          .nth(place - 1)
          .getByRole('link')
          .first(),
      ).toHaveAttribute('href', new RegExp(`^${UNIT}${path}(#|$)`));
      await results
        .getByRole('listitem')
        .nth(place - 1)
        .getByRole('link')
        .first()
        .click();
      await expect(page).toHaveURL((url) => url.pathname === UNIT + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});

test('by keyboard alone: the key, the suggestions, a page', async ({ windowOf }) => {
  const page = await windowOf(null);
  await page.goto('/om');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  // The box may still be on its way: nothing that is typed meanwhile is lost.
  await page.keyboard.type('rygg');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('rygg');
  await page.keyboard.type('märgsstim');
  const suggestions = page.getByRole('listbox');
  // What the first letters suggested stands there until the whole word has been answered.
  await expect(suggestions.getByRole('option').first()).toContainText(/ryggmärgsstim/i);
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(suggestions.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kunskap\//);
  await expect(box(page)).toBeHidden();
  await expect(page.locator('main :focus')).toHaveCount(1);

  await test.step('a slash in a field is a slash', async () => {
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('1/2');
    await expect(box(page)).toHaveValue('1/2');
    await page.keyboard.press('Escape');
  });
});

test('what finds nothing is carried to a question, and nowhere else', async ({ windowOf }) => {
  const page = await windowOf('Läkare, Exempelvårdcentralen');
  const words = 'gabapentin bältros trumpetkonsert';
  await page.goto(`/sok?${new URLSearchParams({ q: words }).toString()}`);
  await expect(page.getByText('Inget av det du kan läsa har alla orden.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'fråga en konsult' }).click();
  await page.getByRole('radio', { name: 'Neuropatisk smärta' }).check();
  expect(page.url()).not.toContain('trumpetkonsert');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Liknar det du har skrivit' })).toBeVisible();
  expect(page.url()).not.toContain('trumpetkonsert');
  await expectAccessible(page);
  await page.goto(page.url().replace(/kunskap$/, 'fraga'));
  await expect(page.getByRole('textbox', { name: 'Hela frågan' })).toHaveValue(words);
});

test('what points out a person never leaves the box', async ({ windowOf }) => {
  const page = await windowOf('Läkare, Exempelvårdcentralen');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  await page.goto('/sok');
  await box(page).pressSequentially('smärta 18900117-9838', { delay: 40 });
  await box(page).press('Enter');
  await expect(page.getByRole('alert').getByText('Sök inte på uppgifter om en person.')).toBeVisible();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveAccessibleDescription(/Ta bort uppgiften och sök igen/);
  await expectAccessible(page);
  expect(new URL(page.url()).search).toBe('');

  await test.step('nor does it stay in an address somebody pasted', async () => {
    await page.goto(`/sok?${new URLSearchParams({ q: '18900117-9838' }).toString()}`);
    await expect(page.getByRole('alert').getByText('Sök inte på uppgifter om en person.')).toBeVisible();
    expect(page.url()).not.toContain('9838');
    const pasted = sent.filter((each) => each.includes('9838'));
    expect(pasted).toEqual([expect.stringContaining('/sok?q=')]);
  });

  await test.step('what is left of it is searched for, and only that is remembered', async () => {
    await box(page).fill('gabapentin');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await box(page).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Träffar för ”gabapentin”' })).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.localStorage.getItem('kunskapsnav-searches'))).toBe('["gabapentin"]');
    expect(sent.filter((each) => each.includes('900117'))).toHaveLength(1);
  });
});

/** The box the page is searched with. */
const box = (page: Page) => page.getByRole('combobox', { name: 'Sök' }).last();
