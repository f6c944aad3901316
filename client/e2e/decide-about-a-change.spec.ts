import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';
import { publishInSkane } from './support/publish-adaptation.ts';
import { walkProvenance } from './support/provenance.ts';

const PROGRAMME = 'vardprogram-langvarig-smarta';
const PASSIVE = 'rek-passiva-metoder';
const DRUGS = 'rek-lakemedel-primar-smarta';
const PLAN = 'rek-rehabiliteringsplan';
const NEW = 'Sömn och återhämtning';

const reading = (node: string): string => `/skane/kunskap/vardprogram/${PROGRAMME}/${node}`;
const writing = (node: string): string => `/redaktion/anpassning/skane/${PROGRAMME}/${node}`;

test('a change that concerns safety is read over the own words and where they are left out; what is gone and what is new waits for a decision', async ({
  windowOf,
}) => {
  test.setTimeout(300_000);
  const editor = await windowOf('Redaktör, Region Skåne');
  const approver = await windowOf('Fastställare och publicerare, Region Skåne');
  const guest = await windowOf(null);

  await test.step('the region decides first about new text, words one part, leaves out another and adds one', async () => {
    await approver.goto('/redaktion/anpassningar');
    await approver.getByRole('checkbox', { name: 'Nya delar i texterna ska tas ställning till här' }).check();
    await approver.getByRole('button', { name: 'Spara' }).click();
    await expect(approver.getByText('Sparat.')).toBeVisible();
    await editor.goto(writing(PASSIVE));
    await expect(editor.getByText(/^Erbjud inte TENS/)).toBeVisible();
    await editor.getByRole('radio', { name: /^Skriv med egna ord/ }).check();
    await append(editor, ' I Skåne prövas det av två.');
    await editor.getByLabel('Varför avviker ni?').fill('Två bedömer bättre än en.');
    await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
    await editor.goto(writing(DRUGS));
    await editor.getByRole('radio', { name: /^Utelämna delen/ }).check();
    await editor.getByLabel('Varför avviker ni?').fill('Vi har en egen rutin.');
    await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
    await publishInSkane(PROGRAMME, 'Så arbetar vi i Skåne.', editor, approver);
  });

  await test.step('the nation changes both, takes one away and adds one', async () => {
    const national = await windowOf('Kursansvarig redaktör, nationellt');
    await national.goto(`/redaktion/text/${PROGRAMME}`);
    await national.getByRole('button', { name: 'Börja en ny utgåva' }).click();
    await expect(national.getByText(/^Före publicering/)).toBeVisible();
    await rewrite(national, PASSIVE, ' Det gäller även laser.');
    await rewrite(national, DRUGS, ' Det gäller även nya läkemedel.');
    await national.goto(`/redaktion/text/${PROGRAMME}?del=${PLAN}`);
    await national.getByText('Ta bort delen', { exact: true }).click();
    await expect(national.getByText(/^Delen försvinner ur utgåvan/)).toBeVisible();
    await expectAccessible(national);
    await national.getByRole('button', { name: 'Ja, ta bort delen' }).click();
    await expect(national.getByRole('heading', { name: 'Behandling utan läkemedel', level: 2 })).toBeVisible();
    await national.getByRole('region', { name: 'Lägg till under den här delen' }).getByRole('button', { name: 'Rekommendation' }).click();
    const added = national.getByRole('region', { name: 'Lägg till under den här delen' });
    await added.getByLabel('Rubrik').fill(NEW);
    await added.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(added.getByRole('alert').getByRole('link'), 'nothing is answered for the editor').toHaveText([
      'Text: Fyll i det här.',
      'Slag: Fyll i det här.',
      'Vuxna eller barn: Fyll i det här.',
      'Bekräftad: Fyll i det här.',
    ]);
    await added.getByRole('textbox', { name: 'Text', exact: true }).click();
    await national.keyboard.type('Fråga om sömn vid varje besök.');
    await added.getByLabel('Slag', { exact: true }).first().selectOption('ORGANISATION');
    await added.getByLabel('Vuxna eller barn').selectOption('ADULT');
    await added.getByLabel('Bekräftad').selectOption('CONFIRMED');
    await added.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(national.getByRole('heading', { name: NEW, level: 2 })).toBeVisible();
    await national.getByLabel('Vad har ändrats och varför?').fill('Fyra ändringar.');
    await national.getByLabel('Granskas senast').fill('2028-06-30');
    await national.getByLabel('Granskas senast').blur();
    await expect(national.getByRole('button', { name: 'Skicka för granskning' })).toBeVisible({ timeout: 40_000 });
    await national.getByRole('button', { name: 'Skicka för granskning' }).click();
    const coordinator = await windowOf('Nationell samordnare');
    await coordinator.goto(`/redaktion/text/${PROGRAMME}`);
    await coordinator.getByRole('button', { name: 'Fastställ' }).click();
    await coordinator.getByRole('button', { name: 'Publicera' }).click();
    await expect(coordinator.getByRole('button', { name: 'Publicera' })).toBeHidden();
    await national.goto('/uppgifter');
    await expect(national.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(national.getByText('Region Skåne')).toHaveCount(0);
  });

  await test.step('readers are warned in the words of the nation, over the own ones and where nothing is read', async () => {
    await guest.goto(reading(PASSIVE));
    const alarm = guest.getByText(/^Ändring som gäller patientsäkerhet/);
    await expect(alarm).toBeVisible();
    await expect(guest.getByText(/Det gäller även laser/)).toBeVisible();
    await expect(guest.getByText(/I Skåne prövas det av två/)).toBeVisible();
    await expectAccessible(guest);
    await guest.goto(reading(DRUGS));
    await expect(guest.getByText('Region Skåne har utelämnat rekommendationen')).toBeVisible();
    await expect(alarm).toBeVisible();
    await expect(guest.getByText(/Det gäller även nya läkemedel/)).toBeVisible();
    await expectAccessible(guest);
    await guest.goto(`/skane/kunskap/vardprogram/${PROGRAMME}`);
    await expect(guest.getByText('ändrad, gäller patientsäkerhet'), 'in the list, and in the log of both changes').toHaveCount(3);
    expect((await walkProvenance(guest, PROGRAMME, 'skane')).marked).toBeGreaterThan(3);
    await expectAccessible(guest);
  });

  await test.step('at a unit below, the texts are read as in its region', async () => {
    await guest.goto('/organisation/exempelvardcentralen-skane');
    await guest.getByRole('link', { name: 'Läs texterna som de gäller här' }).click();
    await expect(guest).toHaveURL((url) => url.pathname === '/exempelvardcentralen-skane/kunskap');
    await guest.goto(`/exempelvardcentralen-skane/kunskap/vardprogram/${PROGRAMME}/${PASSIVE}`);
    await expect(guest.getByText(/I Skåne prövas det av två/)).toBeVisible();
    await expect(guest.getByRole('button', { name: /^Läser:.*Exempelvårdcentralen/ })).toBeVisible();
    await expectAccessible(guest);
    await guest.goto('/finns-inte/kunskap');
    await expect(guest.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  });

  await test.step('the editor sees then, now and ours for each, and decides', async () => {
    await editor.goto(writing(DRUGS));
    await expect(editor.getByRole('heading', { name: 'Då', level: 2 })).toBeVisible();
    await expect(editor.locator('ins').filter({ hasText: 'nya läkemedel' })).toBeVisible();
    await editor.getByRole('radio', { name: /^Ta tillbaka delen/ }).check();
    await reasoned(editor);
    await editor.goto(writing(PASSIVE));
    await reasoned(editor);
    await editor.goto(writing(PLAN));
    await expect(editor.getByText('Delen finns inte kvar i texten.')).toBeVisible();
    await expectAccessible(editor);
    await editor.getByRole('radio', { name: /^Behåll er text/ }).check();
    await reasoned(editor);
    await editor.goto('/uppgifter');
    await editor.getByRole('listitem').filter({ hasText: NEW }).getByRole('link', { name: 'Ta ställning', exact: true }).click();
    await expect(editor.getByText('Fråga om sömn vid varje besök.')).toBeVisible();
    await editor.getByRole('button', { name: 'Följ den nya texten' }).click();
    await expect(editor.getByRole('button', { name: 'Följ den nya texten' })).toBeHidden();
    await publishInSkane(PROGRAMME, 'Så arbetar vi i Skåne.', editor, approver);
    await editor.goto('/uppgifter');
    await expect(editor.getByRole('heading', { level: 1 })).toBeVisible();
    for (const gone of [NEW, 'Rehabiliteringsplan', 'Avstå passiva metoder utan visad nytta'])
      await expect(editor.getByRole('listitem').filter({ hasText: gone })).toHaveCount(0);
    await guest.goto(reading(DRUGS));
    await expect(guest.getByText(/Det gäller även nya läkemedel/)).toBeVisible();
    await expect(guest.getByText(/^Ändring som gäller patientsäkerhet/)).toHaveCount(0);
  });

  await test.step('the old address of what was removed tells what became of it, and leads to whoever keeps it', async () => {
    await guest.goto(`/kunskap/vardprogram/${PROGRAMME}/${PLAN}`);
    await expect(guest.getByText('Rekommendationen är borttagen i version 2.0')).toBeVisible();
    await expect(guest.getByText('Så motiveras den nya versionen: Fyra ändringar.')).toBeVisible();
    await expectAccessible(guest);
    await guest.getByRole('link', { name: 'Läs den där' }).click();
    await expect(guest).toHaveURL((url) => url.pathname.startsWith(`/skane/kunskap/vardprogram/${PROGRAMME}/`));
    await expect(guest.getByText(/^Tillägg från Region Skåne · gäller sedan/).first()).toBeVisible();
    await walkProvenance(guest, PROGRAMME, 'skane');
    await guest.getByRole('link', { name: 'Så skriver andra, och varför' }).click();
    await expect(guest.getByRole('heading', { name: 'Region Skåne', level: 2 })).toBeVisible();
  });
});

test('Region Halland chooses whose texts it starts from', async ({ windowOf }) => {
  const approver = await windowOf('Fastställare och publicerare, Kunskapscentrum Södra');
  await approver.goto('/redaktion/anpassningar');
  await approver.getByText('Region Halland', { exact: true }).click();
  const choice = approver.getByRole('group', { name: 'Vems texter utgår ni från?' });
  await expect(choice.getByRole('radio', { name: 'Södra sjukvårdsregionen' })).toBeChecked();
  const guest = await windowOf(null);
  const text = `/halland/kunskap/vardprogram/${PROGRAMME}/rek-konsultera-kunskapscentrum`;
  await guest.goto(text);
  await expect(guest.getByText(/^I Södra sjukvårdsregionen ställs/)).toBeVisible();
  await choice.getByRole('radio', { name: 'Västra sjukvårdsregionen' }).check();
  await expect(approver.getByText('När det är sparat bestämmer du inte längre om texterna i Region Halland.')).toBeVisible();
  await expectAccessible(approver);
  await approver.locator('form').filter({ has: choice }).getByRole('button', { name: 'Spara' }).click();
  await expect(approver.getByText('Sparat. Region Halland utgår nu från texterna i Västra sjukvårdsregionen.')).toBeVisible();
  await guest.goto(text);
  await expect(guest.getByText(/^Använd konsultationsfråga/)).toBeVisible();
  await expect(guest.getByText(/^I Södra sjukvårdsregionen ställs/)).toHaveCount(0);
  await guest.goto(`/halland/kunskap/andringar/${PROGRAMME}`);
  await expect(guest.getByText('Region Halland utgår från texten i Västra sjukvårdsregionen')).toBeVisible();
  await expect(guest.getByText(/har alltid följt den nationella texten/)).toHaveCount(0);
  await expectAccessible(guest);
  const feed = await guest.request.get('/flode/halland.atom');
  expect(await feed.text()).toContain('Region Halland utgår från en annan text');
});

async function append(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text', exact: true }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

async function rewrite(page: Page, node: string, words: string): Promise<void> {
  await page.goto(`/redaktion/text/${PROGRAMME}?del=${node}`);
  await append(page, words);
  await expect(page.getByText(/^Sparat \d/).first()).toBeVisible();
}

async function reasoned(page: Page): Promise<void> {
  await page.getByLabel('Skäl', { exact: true }).fill('Vi har gått igenom ändringen.');
  await expect(page.getByText(/^Sparat \d/)).toBeVisible();
}
