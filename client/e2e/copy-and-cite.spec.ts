import { expect, expectAccessible, test } from './support/journey.ts';

const PROGRAMME = 'vardprogram-langvarig-smarta';
const CHAPTER = 'kap-6-samordning';
const ADDED = 'Väntetider och vägar vidare i Region Skåne';

const writing = (region: string, node: string): string => `/redaktion/anpassning/${region}/${PROGRAMME}/${node}`;

test('what another region has added is copied whole with whose it is, and its professions are picked by name', async ({ windowOf }) => {
  const editor = await windowOf('Redaktör, Västra Götalandsregionen');
  await editor.goto(writing('vastra-gotaland', CHAPTER));
  await expect(editor.getByRole('heading', { name: 'Tillägg hos andra', level: 2 })).toBeVisible();
  await expect(editor.getByRole('heading', { name: `Region Skåne: ${ADDED}`, level: 3 })).toBeVisible();
  await expectAccessible(editor);
  await editor.getByRole('button', { name: 'Kopiera till ett eget tillägg, med källa' }).first().click();
  await expect(editor).toHaveURL((url) => url.pathname.includes('/recommendation-'));
  await expect(editor.getByRole('heading', { level: 1 })).toBeVisible();
  const text = editor.getByRole('textbox', { name: 'Text', exact: true });
  await expect(text).toContainText(/Efter (Region Skåne|Södra sjukvårdsregionen), \d{4}-\d{2}-\d{2}/);
  const professions = editor.getByText(/^Yrken: /);
  await expect(professions).toHaveText('Yrken: inget valt');
  await professions.click();
  await editor.getByRole('checkbox', { name: 'Arbetsterapeut' }).check();
  await editor.getByRole('checkbox', { name: 'Psykolog' }).check();
  await expect(professions).toHaveText('Yrken: Arbetsterapeut, Psykolog');
  await expectAccessible(editor);
  await editor.getByRole('heading', { level: 1 }).click();
  await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
  await editor.reload();
  await expect(professions).toHaveText('Yrken: Arbetsterapeut, Psykolog');
  await editor.getByText('Ta bort tillägget', { exact: true }).click();
  await expectAccessible(editor);
  await editor.getByRole('button', { name: 'Ja, ta bort tillägget' }).click();
  await expect(editor.getByRole('list', { name: 'Delar' })).toBeVisible();
  await expect(editor.getByRole('link', { name: ADDED })).toHaveCount(0);
});

test('own words rest on a part of one’s own, and what is cited is called by its name', async ({ windowOf }) => {
  const editor = await windowOf('Redaktör, Region Skåne');
  await editor.goto(writing('skane', 'rek-neuropatisk-smarta'));
  await editor.getByRole('radio', { name: /^Skriv med egna ord/ }).check();
  await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
  await editor.getByText(/uppgifter till$/).click();
  const cited = editor.getByRole('list', { name: 'Hänvisningar' });
  await expect(cited.getByRole('listitem').filter({ hasText: 'Gabapentin' }).first()).toBeVisible();
  await expect(cited.getByText('outcome-', { exact: false })).toHaveCount(0);
  await editor.getByLabel('Sök del att hänvisa till').fill('väntetider skåne');
  await editor.getByRole('button', { name: 'Sök', exact: true }).click();
  const found = editor.getByRole('list', { name: 'Träffar' }).getByRole('listitem').filter({ hasText: ADDED });
  await found.getByRole('button', { name: 'Lägg till' }).click();
  await expect(cited.getByRole('listitem').filter({ hasText: ADDED })).toBeVisible();
  await expect(editor.locator('details[open]').filter({ hasText: /uppgifter till/ }), 'what is written in stays where it is').toContainText(
    ADDED,
  );
  await expectAccessible(editor);
  await editor.getByLabel('Varför avviker ni?').fill('Väntan är en del av beslutet.');
  await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
  await editor.reload();
  await expect(cited.getByRole('listitem').filter({ hasText: ADDED })).toBeVisible();
});
