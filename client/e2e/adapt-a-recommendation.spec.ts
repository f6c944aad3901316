import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';
import { walkProvenance } from './support/provenance.ts';

const PROGRAMME = 'vardprogram-langvarig-smarta';
const NODE = 'rek-antidepressiva';
const OTHER = 'rek-neuropatisk-smarta';
const TITLE = 'Antidepressiva efter samtal om nytta och risk';
const NATIONAL =
  'Överväg ett antidepressivt läkemedel från 18 år vid primär långvarig smärta efter samtal om nytta och skada; följ upp tidigt.';
const OWN = ' I Skåne följs behandlingen upp inom fyra veckor.';
const CHANGED = NATIONAL.replace('från 18 år', 'från 15 år');
const reading = `/kunskap/vardprogram/${PROGRAMME}/${NODE}`;
const writing = `/redaktion/anpassning/skane/${PROGRAMME}/${NODE}`;

test('a region adapts a recommendation, meets a national change of it and merges; a region that never touched it hears nothing', async ({
  windowOf,
}) => {
  test.setTimeout(300_000);
  const editor = await windowOf('Redaktör, Region Skåne');
  const colleague = await windowOf('Redaktör, Region Skåne');
  const approver = await windowOf('Fastställare och publicerare, Region Skåne');
  const guest = await windowOf(null);

  await test.step('from the text that is read to the own words, beside the national ones', async () => {
    await editor.goto(`/skane${reading}`);
    await expect(editor.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();
    await editor.getByRole('link', { name: 'Anpassa för Region Skåne' }).click();
    await expect(editor.getByRole('radio', { name: /^Följ texten/ })).toBeChecked();
    await colleague.goto(writing);
    await expect(colleague.getByRole('radio', { name: /^Följ texten/ })).toBeChecked();

    await editor.getByRole('radio', { name: /^Skriv med egna ord/ }).check();
    await append(editor, OWN);
    await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
    await expectAccessible(editor);
  });

  await test.step('two editors at one part: the second is told, merges, and nothing is lost', async () => {
    await colleague.getByRole('radio', { name: /^Skriv med egna ord/ }).check();
    await colleague.getByLabel('Varför avviker ni?').fill('Uppföljningen sker i primärvården.');
    await colleague.getByLabel('Vad innebär det för patienter och vård?').fill('Patienten får en tid redan vid förskrivningen.');
    await expect(colleague.getByText('Någon annan har ändrat samma del')).toBeVisible();
    await expectAccessible(colleague);
    await colleague.getByRole('button', { name: 'Slå ihop båda' }).click();
    await expect(colleague.getByText('Någon annan har ändrat samma del')).toBeHidden();
    await expect(colleague.getByText(/^Sparat \d/)).toBeVisible();
    await editor.reload();
    await expect(editor.getByRole('textbox', { name: 'Text', exact: true })).toContainText(OWN.trim());
    await expect(editor.getByLabel('Varför avviker ni?')).toHaveValue('Uppföljningen sker i primärvården.');
    await expect(editor.getByLabel('Vad innebär det för patienter och vård?')).toHaveValue(/redan vid förskrivningen/);
    await editor.getByRole('checkbox', { name: 'Resurser som krävs' }).check();
    await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
  });

  await test.step('two editors at two parts: both are saved', async () => {
    await colleague.goto(writing.replace(NODE, OTHER));
    await colleague.getByRole('radio', { name: /^Skriv med egna ord/ }).check();
    const reason = colleague.getByLabel('Varför avviker ni?');
    const meanwhile = editor.getByLabel('Vad innebär det för patienter och vård?');
    await Promise.all([reason.fill('Vi har en egen rutin.'), meanwhile.fill('Patienten får en tid vid förskrivningen.')]);
    await append(colleague, OWN);
    for (const page of [editor, colleague]) await expect(page.getByText(/^Sparat \d/)).toBeVisible();
    for (const page of [editor, colleague]) await expect(page.getByText('Någon annan har ändrat samma del')).toBeHidden();
    await Promise.all([editor.reload(), colleague.reload()]);
    await expect(meanwhile).toHaveValue('Patienten får en tid vid förskrivningen.');
    await expect(reason).toHaveValue('Vi har en egen rutin.');
    await expect(colleague.getByRole('textbox', { name: 'Text', exact: true })).toContainText(OWN.trim());
  });

  await test.step('preview, hand in, approve by another person, publish', async () => {
    await handIn(editor, 'Uppföljningen är bestämd i Skåne.');
    await approver.goto('/');
    await approver
      .getByRole('list', { name: 'Väntar på dig' })
      .getByRole('listitem')
      .filter({ hasText: 'Fastställ' })
      .first()
      .getByRole('link')
      .first()
      .click();
    await expect(approver.getByRole('heading', { name: 'Så kommer texten att läsas i Region Skåne' })).toBeVisible();
    const news = approver.getByRole('list', { name: 'Det som ändras' });
    await expect(news.getByRole('listitem'), 'what is new, and nothing that was published before').toHaveCount(2);
    await expect(news.locator('ins').filter({ hasText: 'inom fyra veckor' })).toHaveCount(2);
    await expect(approver.getByRole('list', { name: 'Kvar att ta ställning till' }).getByRole('listitem')).toHaveCount(1);
    await expect(approver.getByText(/Region Skåne · gäller sedan/).first()).toBeVisible();
    await expectAccessible(approver);
    const addresses = await approver
      .getByRole('link', { name: /^(Nationell text|Läs den ändrade texten)$/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses, 'the text of a part is read where readers read it').toContain(reading);
    for (const address of addresses) expect(address).toMatch(/^(\/sodra)?\/kunskap\/vardprogram\//);
    await approveAndPublish(approver);
  });

  await test.step('a reader in the region sees the own words marked, everybody else the nation’s', async () => {
    await guest.goto(`/skane${reading}`);
    await expect(guest.getByText(`${NATIONAL}${OWN}`)).toBeVisible();
    await expect(guest.getByText(/^Ansvarig för egna ord Region Skåne/)).toBeVisible();
    await guest.getByText('Varför avviker Region Skåne?').click();
    await expect(guest.getByText('Uppföljningen sker i primärvården.')).toBeVisible();
    await expect(guest.getByText('Resurser som krävs')).toBeVisible();
    await expectAccessible(guest);
    expect((await walkProvenance(guest, PROGRAMME, 'skane')).marked).toBe(1);
    await guest.goto(`/en/skane${reading}`);
    await expect(guest.getByText(/^Region Skåne · .* · in Swedish only$/)).toBeVisible();
    expect((await walkProvenance(guest, PROGRAMME, 'skane')).marked, 'in English as well').toBe(1);
    await guest.goto(`/skane/kunskap/vardprogram/${PROGRAMME}`);
    await expect(guest.getByText('Så läses texten i Region Skåne.')).toBeVisible();
    const { walked, marked } = await walkProvenance(guest, PROGRAMME, 'skane');
    expect(walked).toBeGreaterThan(70);
    expect(marked).toBeGreaterThan(3);
    await expectAccessible(guest);
    await guest.emulateMedia({ media: 'print' });
    await expect(guest.getByText(`${NATIONAL}${OWN}`), 'paper has the words, and whose they are').toBeVisible();
    expect((await walkProvenance(guest, PROGRAMME, 'skane')).marked).toBeGreaterThanOrEqual(marked);
    await guest.emulateMedia({ media: null });
    await guest.goto(`/skane${reading}`);
    await guest.getByRole('article').getByRole('link', { name: 'Nationell text' }).first().click();
    await expect(guest).toHaveURL((url) => url.pathname === reading);
    await expect(guest.getByText(NATIONAL, { exact: true })).toBeVisible();
    expect(await guest.locator('[data-own]').count()).toBe(0);
    await guest.getByRole('link', { name: 'Läs texten för Region Skåne' }).click();
    await expect(guest).toHaveURL((url) => url.pathname === `/skane${reading}`);
    await guest.getByRole('link', { name: 'Ändringslogg' }).click();
    const logged = guest.getByRole('list', { name: 'Anpassningar' });
    await expect(logged.getByText(/Uppföljningen är bestämd i Skåne\. · fastställd av .+ · granskas senast/)).toBeVisible();
    await logged.getByText('2 delar ändrades').click();
    await expect(logged.locator('ins').filter({ hasText: 'inom fyra veckor' })).toHaveCount(2);
    await expectAccessible(guest);
  });

  await test.step('the nation publishes a change of the same words', async () => {
    const national = await windowOf('Kursansvarig redaktör, nationellt');
    await national.goto(`/redaktion/text/${PROGRAMME}`);
    await national.getByRole('button', { name: 'Börja en ny utgåva' }).click();
    await national
      .getByRole('navigation', { name: 'Delar' })
      .getByRole('link', { name: new RegExp(TITLE) })
      .click();
    await expect(national.getByRole('heading', { name: TITLE, level: 2 })).toBeVisible();
    await national.getByRole('textbox', { name: 'Text', exact: true }).click();
    await national.keyboard.press('Control+A');
    await national.keyboard.type(CHANGED);
    await expect(national.getByText(/^Sparat \d/).first()).toBeVisible();
    await national.getByLabel('Vad har ändrats och varför?').fill('Gränsen för ålder är ändrad.');
    await national.getByLabel('Granskas senast').fill('2028-06-30');
    await national.getByLabel('Granskas senast').blur();
    await national.getByRole('button', { name: 'Skicka för granskning' }).click();
    const coordinator = await windowOf('Nationell samordnare');
    await coordinator.goto(`/redaktion/text/${PROGRAMME}`);
    await coordinator.getByRole('button', { name: 'Fastställ' }).click();
    await coordinator.getByRole('button', { name: 'Publicera' }).click();
    await expect(coordinator.getByRole('button', { name: 'Publicera' })).toBeHidden();
  });

  await test.step('readers are warned, and keep the own words until the region has decided', async () => {
    await guest.goto(`/skane${reading}`);
    await expect(guest.getByText(/Den nationella texten har ändrats \d/)).toBeVisible();
    await expect(guest.getByText(`${NATIONAL}${OWN}`)).toBeVisible();
    await expectAccessible(guest);
    await guest.goto(`/vastra-gotaland${reading}`);
    await expect(guest.getByText(CHANGED, { exact: true })).toBeVisible();
  });

  await test.step('a region that never touched the part gets no task', async () => {
    const western = await windowOf('Redaktör, Västra Götalandsregionen');
    await western.goto('/uppgifter');
    await expect(western.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(western.getByText(TITLE)).toHaveCount(0);
  });

  await test.step('then, now and ours, and the proposed merge ready to edit', async () => {
    await editor.goto('/uppgifter');
    await editor
      .getByRole('listitem')
      .filter({ hasText: 'Texten har ändrats under er anpassning' })
      .filter({ hasText: TITLE })
      .getByRole('link', { name: 'Ta ställning' })
      .click();
    await expect(editor.getByRole('heading', { name: 'Då', level: 2 })).toBeVisible();
    await expect(editor.locator('del').filter({ hasText: '18' })).toBeVisible();
    await expect(editor.locator('ins').filter({ hasText: '15' })).toBeVisible();
    await expect(editor.getByRole('heading', { name: 'Andra regioner och sjukvårdsregioner' })).toBeVisible();
    await expect(editor.getByRole('radio', { name: /^Slå ihop/ })).toBeChecked();
    await expect(editor.getByRole('textbox', { name: 'Text', exact: true })).toContainText(`${CHANGED}${OWN}`);
    await expectAccessible(editor);
    await colleague.goto(writing);
    await expect(colleague.getByRole('radio', { name: /^Slå ihop/ })).toBeChecked();
    await append(editor, ' Det gäller alla.');
    await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
    await expect(editor.getByText(/^Skriv också ett skäl/)).toBeVisible();
    await editor.reload();
    await expect(editor.getByRole('textbox', { name: 'Text', exact: true }), 'saved before there is a reason').toContainText(
      `${CHANGED}${OWN} Det gäller alla.`,
    );
    await colleague.getByLabel('Skäl', { exact: true }).fill('Åldersgränsen gäller även i Skåne.');
    await expect(colleague.getByText('Någon annan har ändrat samma del')).toBeVisible();
    await expectAccessible(colleague);
    await colleague.getByRole('button', { name: 'Slå ihop båda' }).click();
    await expect(colleague.getByText(/^Sparat \d/)).toBeVisible();
    await editor.reload();
    await expect(editor.getByRole('textbox', { name: 'Text', exact: true })).toContainText(`${CHANGED}${OWN} Det gäller alla.`);
    await expect(editor.getByLabel('Skäl', { exact: true })).toHaveValue('Åldersgränsen gäller även i Skåne.');
    await handIn(editor, 'Den nya åldersgränsen är inarbetad.');
    await approver.goto(`/redaktion/anpassning/skane/${PROGRAMME}/granska`);
    await approveAndPublish(approver);
    await guest.goto(`/skane${reading}`);
    await expect(guest.getByText(`${CHANGED}${OWN} Det gäller alla.`)).toBeVisible();
    await expect(guest.getByText(/Den nationella texten har ändrats \d/)).toHaveCount(0);
    await editor.goto('/uppgifter');
    await expect(editor.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(editor.getByRole('listitem').filter({ hasText: TITLE })).toHaveCount(0);
  });

  await test.step('anybody sees which regions deviate, and how they word it', async () => {
    await guest.goto(`/kunskap/anpassningar/${PROGRAMME}`);
    const map = guest.getByRole('list', { name: 'Karta över regionerna' });
    await expect(map.getByRole('link')).toHaveCount(21);
    await expectAccessible(guest);
    await map.getByRole('link', { name: 'Region Halland: läser sjukvårdsregionens ord' }).click();
    const halland = guest.getByRole('list', { name: 'Region Halland' });
    await expect(halland.getByText('från Södra sjukvårdsregionen')).toHaveCount(3);
    await expect(halland.getByText(/^Skäl: Kunskapscentrumet tar emot frågorna för hela sjukvårdsregionen/)).toBeVisible();
    await expect(guest.getByRole('list', { name: 'Region Skåne' }).getByText('Skäl: Uppföljningen sker i primärvården.')).toBeVisible();
    await guest.goto(`/kunskap/anpassningar/${PROGRAMME}/${NODE}`);
    await expect(guest.getByRole('heading', { name: 'Region Skåne', level: 2 })).toBeVisible();
    await expect(guest.getByText(/^Slog ihop sina ord .* Skäl: Åldersgränsen gäller även i Skåne\.$/)).toBeVisible();
    await expectAccessible(guest);
    await editor.goto(writing);
    await expect(editor.getByText(/Skäl: Åldersgränsen gäller även i Skåne\.$/)).toBeVisible();
  });
});

test('a part is adapted by keyboard alone', async ({ windowOf }) => {
  const editor = await windowOf('Redaktör, Region Skåne');
  await editor.goto('/redaktion/anpassningar');
  await expect(editor.getByRole('heading', { name: 'Redaktion', level: 1 })).toBeVisible();
  await tabTo(editor, /^Vårdprogram.*Region Skåne$/);
  await editor.keyboard.press('Enter');
  await expect(editor.getByRole('list', { name: 'Delar' })).toBeVisible();
  await expectAccessible(editor);
  await tabTo(editor, TITLE);
  await editor.keyboard.press('Enter');
  await expect(editor.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();
  await tabTo(editor, /^Följ texten/);
  await editor.keyboard.press('ArrowDown');
  await expect(editor.getByRole('radio', { name: /^Skriv med egna ord/ })).toBeChecked();
  await tabTo(editor, 'Text');
  await editor.keyboard.press('Control+End');
  await editor.keyboard.type(OWN);
  await tabTo(editor, 'Varför avviker ni?');
  await editor.keyboard.type('Uppföljningen sker i primärvården.');
  await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
  await tabTo(editor, 'Förhandsgranska och ta nästa steg');
  await editor.keyboard.press('Enter');
  await expect(editor.getByRole('heading', { name: 'Så kommer texten att läsas i Region Skåne' })).toBeVisible();
  await expect(editor.getByText('inte publicerat än').first()).toBeVisible();
});

/** Writes on at the end of the text. */
async function append(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text', exact: true }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

async function handIn(page: Page, note: string): Promise<void> {
  await page.getByRole('link', { name: 'Förhandsgranska och ta nästa steg' }).click();
  await expect(page.getByRole('heading', { name: 'Så kommer texten att läsas i Region Skåne' })).toBeVisible();
  await page.getByLabel('Vad har ändrats och varför?').fill(note);
  await page.getByLabel('Granskas senast').fill('2028-06-30');
  await page.getByLabel('Granskas senast').blur();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skicka för granskning' }).click();
  await expect(page.getByText('granskas', { exact: true })).toBeVisible();
}

async function approveAndPublish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fastställ' }).click();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByText('Inget är i arbete.')).toBeVisible();
}

/** Goes on with the tab key until what has focus is called so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
      const own =
        element?.getAttribute('aria-label') ?? label?.textContent ?? element?.closest('label')?.textContent ?? element?.textContent;
      return (own ?? '').replaceAll(/\s+/g, ' ').trim();
    });
    if (typeof name === 'string' ? found === name : name.test(found)) return;
  }
  throw new Error(`The tab key never came to ${String(name)}.`);
}
