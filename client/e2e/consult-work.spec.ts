import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';

test('triage chooses the level, an answer is co-signed and another reviewed, the asker says no, and the pages bear looking at', async ({
  windowOf,
}) => {
  // The work of five roles, one after the other.
  test.setTimeout(300_000);
  const triage = await windowOf('Fördelare, Kunskapscentrum Södra');
  const consultant = await windowOf('Konsult, Kunskapscentrum Södra');
  const asker = await windowOf('Läkare, Exempelvårdcentralen');
  let triageAddress = '';
  const trainee = await windowOf('Konsult under handledning, Kunskapscentrum Södra');

  await test.step('a rule is set, and the triage inbox tells how much working time is left', async () => {
    await triage.goto('/konsultation/vagar');
    await expect(triage.getByText('Det finns ingen regel')).toBeVisible();
    await triage.getByRole('combobox', { name: 'Ämne' }).selectOption({ label: 'Neuropatisk smärta' });
    const to = triage.getByRole('combobox', { name: 'Går till' });
    await to.selectOption(String(await to.getByRole('option').nth(1).getAttribute('value')));
    await triage.getByRole('button', { name: 'Spara regeln' }).click();
    await expect(triage.getByRole('table', { name: 'Regler som gäller' }).getByText('Neuropatisk smärta')).toBeVisible();
    await look(triage, 'vagar');
    await triage.goto('/konsultation/inkorg');
    await expect(triage.getByText(/(kvar|över tiden)$/).first()).toBeVisible();
    await look(triage, 'inkorg');
  });

  await test.step('triage has four decisions about a question, found by the keys, and anybody may report its text', async () => {
    await triage.keyboard.press('?');
    await expect(triage.getByText('fördela frågan')).toBeVisible();
    await triage.keyboard.press('j');
    await triage.keyboard.press('e');
    await expect(triage.getByRole('group', { name: 'Nivå som svarar' })).toBeVisible();
    await look(triage, 'fordela');
    const address = new URL(triage.url()).pathname.replace('/inkorg/', '/fraga/');
    await triage.getByRole('link', { name: 'Skjut upp' }).click();
    await expect(heading(triage)).toHaveText('Skjut upp');
    await look(triage, 'skjut-upp');

    triageAddress = triage.url().replace('/atgard/skjut-upp', '');
    await triage.goto(address);
    await triage.getByRole('link', { name: 'Rapportera att texten pekar ut någon' }).click();
    await triage.getByRole('radio', { name: 'Personen går att känna igen ändå' }).check();
    await triage.getByRole('button', { name: 'Spärra frågan' }).click();
    const officer = await windowOf('Dataskyddsansvarig, Region Skåne');
    await officer.goto(address);
    await expect(officer.getByText('Frågan är spärrad', { exact: true })).toBeVisible();
    await officer.getByRole('link', { name: 'Maskera och häv spärren' }).click();
    await officer.getByRole('checkbox', { name: /^1\. / }).check();
    await officer.getByRole('button', { name: 'Fortsätt' }).click();
    await look(officer, 'maskera');
    await officer.getByRole('textbox', { name: /^1\. .*: rubrik$/ }).fill('Nervsmärta utan kännetecken');
    await officer.getByRole('button', { name: 'Försegla och häv spärren' }).click();
    // The question is not the officer's to read once it is done.
    await expect(officer.getByText('Klart. Frågan är inte längre hos dig.')).toBeVisible();
    await triage.goto(address);
    await expect(triage.getByText(/^Texten är förseglad/)).toBeVisible();
  });

  await test.step('triage sends it to another level, whose pool has it and may pass it on', async () => {
    await triage.getByRole('link', { name: 'Fördela frågan' }).click();
    await triage.getByRole('radio', { name: /^Nivå 3: Exempelsmärtmottagningen/ }).check();
    await triage.getByRole('button', { name: 'Lägg i kö' }).click();
    await expect(triage.getByText('ligger nu i kön.')).toBeVisible();
    const clinic = await windowOf('Konsult, Exempelsmärtmottagningen');
    await clinic.goto('/konsultation/ko');
    await clinic.getByRole('button', { name: /^Ta ärendet / }).click();
    await clinic.getByRole('textbox', { name: 'Svar', exact: true }).fill('Vi börjar.');
    await expect(clinic.getByText(/^Sparat/)).toBeVisible();
    await clinic.goto(new URL(clinic.url()).pathname.replace('/svar/', '/fraga/'));
    await askAcrossPools(clinic, await windowOf('Konsult, Exempelbarnsmärtteamet'));
    await clinic.reload();
    await expect(clinic.getByText('Barnets skolgång är det viktigaste att fråga om.')).toBeVisible();
    await clinic.getByRole('link', { name: 'Skicka till en annan nivå' }).click();
    const to = clinic.getByRole('combobox', { name: 'Vart?' });
    // An adult's question stays in the track of adults.
    await expect(to.getByRole('option', { name: /^Nivå \d/ }).first()).toBeAttached();
    await expect(to.locator('optgroup')).toHaveCount(0);
    await to.selectOption({ index: 1 });
    await clinic.getByRole('radio', { name: 'Kräver en högre nivås kompetens' }).check();
    await clinic.getByRole('textbox', { name: 'Det som nästa nivå behöver veta' }).fill('Sömnen är det största hindret.');
    await look(clinic, 'annan-niva');
    await clinic.getByRole('button', { name: 'Skicka vidare' }).click();
    await expect(clinic.getByText('Klart. Frågan är inte längre hos dig.')).toBeVisible();
  });

  await test.step('the lead gives it to somebody, and decides about a day and who is under supervision', async () => {
    const lead = await windowOf('Nivåansvarig, Södra sjukvårdsregionen');
    await lead.goto('/konsultation/arbetstid');
    await lead.getByRole('textbox', { name: 'Dag' }).fill(`${new Date().getFullYear() + 1}-06-05`);
    await lead.getByRole('textbox', { name: 'Öppet från' }).fill('08:00');
    await lead.getByRole('textbox', { name: 'Öppet till' }).fill('12:00');
    await lead.getByRole('button', { name: 'Spara dagen' }).click();
    await expect(lead.getByRole('listitem').filter({ hasText: '08:00–12:00' })).toBeVisible();
    await look(lead, 'arbetstid');
    await lead.goto('/konsultation/kapacitet');
    await expect(lead.getByRole('button', { name: /^Avsluta handledning Konsult under handledning/ })).toBeVisible();
    await look(lead, 'kapacitet-ledning');
    await lead.goto('/konsultation');
    await lead.getByRole('link', { name: 'Nivåns frågor' }).click();
    await expect(heading(lead)).toHaveText('Nivåns frågor');
    await look(lead, 'nivan');
    const [, id = ''] = new URL(triageAddress).pathname.split('/fraga/');
    await lead
      .getByRole('listitem')
      .filter({ has: lead.locator(`[data-row="${id}"]`) })
      .getByRole('link', { name: /^Tilldela/ })
      .click();
    await lead.getByRole('combobox', { name: 'Till vem?' }).selectOption({ label: 'Konsult två, Kunskapscentrum Södra: har 0 av 20' });
    await look(lead, 'tilldela');
    await lead.getByRole('button', { name: 'Tilldela', exact: true }).click();
    await expect(lead.getByText(/^Konsult två, Kunskapscentrum Södra/).first()).toBeVisible();
  });

  await test.step('a snippet is written, changed and put into an answer', async () => {
    await consultant.goto('/konsultation/textblock');
    await expect(consultant.getByText('Ni har inget textblock ännu')).toBeVisible();
    await consultant.getByRole('textbox', { name: 'Namn' }).fill('Nedtrappning');
    await consultant.getByRole('textbox', { name: 'Text', exact: true }).fill('Ring 070-1740605 om något är oklart.');
    await consultant.getByRole('button', { name: 'Spara textblocket' }).click();
    await expect(consultant.getByRole('alert')).toContainText('telefonnummer');
    await consultant.getByRole('textbox', { name: 'Text', exact: true }).fill('Minska dosen med en tiondel var fjärde vecka.');
    await consultant.getByRole('button', { name: 'Spara textblocket' }).click();
    await expect(consultant.getByText('”Nedtrappning” är sparat.')).toBeVisible();
    await look(consultant, 'textblock');
  });

  await test.step('how much one takes on, and an answer is reviewed', async () => {
    // Before anything is answered: chance may pick that too.
    await consultant.goto('/konsultation/kapacitet');
    await consultant.getByRole('textbox', { name: 'Hur många frågor på en gång?' }).fill('7');
    await consultant.getByRole('button', { name: 'Spara' }).click();
    await expect(consultant.getByText(/av högst 7 frågor/)).toBeVisible();
    await look(consultant, 'kapacitet');
    await consultant.goto('/konsultation/granskning');
    await expect(consultant.getByText('Inget svar väntar på att du granskar det.')).toBeVisible();
    await look(consultant, 'granskning');
    const second = await windowOf('Konsult två, Kunskapscentrum Södra');
    await second.goto('/konsultation/granskning');
    await second.getByRole('link', { name: /^Granska KS-/ }).click();
    await expect(second.getByRole('button', { name: 'Lämna granskningen' })).toBeVisible();
    for (const point of await second.getByRole('group').all()) await point.getByRole('radio', { name: 'Ja' }).check();
    await look(second, 'granska');
    await second.getByRole('button', { name: 'Lämna granskningen' }).click();
    await expect(second.getByText('Inget svar väntar på att du granskar det.')).toBeVisible();
  });

  await test.step('who is under supervision takes a question by the keys, answers with it, and sends the answer once a colleague has signed it too', async () => {
    await trainee.goto('/konsultation/ko');
    await expect(trainee.locator('[data-row]').first()).toBeVisible();
    await look(trainee, 'ko');
    await trainee.keyboard.press('j');
    await expect(trainee.locator('[data-row]').first()).toBeFocused();
    await trainee.keyboard.press('k');
    await expect(trainee.locator('[data-row]').first()).toBeFocused();
    await trainee.keyboard.press('e');
    await trainee.getByText('Textblock', { exact: true }).click();
    await trainee.getByRole('button', { name: 'Lägg till Nedtrappning' }).click();
    await expect(trainee.getByRole('textbox', { name: 'Svar', exact: true })).toHaveValue('Minska dosen med en tiondel var fjärde vecka.');
    await look(trainee, 'svar');
    await trainee.getByRole('radio', { name: 'Fortsätt handlägga på er nivå' }).check();
    await trainee.getByRole('checkbox', { name: /kunskap saknas/i }).check();
    await trainee.getByRole('button', { name: 'Förhandsgranska och signera' }).click();
    await trainee.getByRole('radio', { name: 'Konsult, Kunskapscentrum Södra' }).check();
    await expect(trainee.getByRole('button', { name: 'Signera och skicka' })).toHaveCount(0);
    await look(trainee, 'lamna-for-medsignering');
    await trainee.getByRole('button', { name: 'Lämna för medsignering' }).click();
    await expect(trainee.getByText('Svaret är lämnat för medsignering.')).toBeVisible();
    await consultant.goto('/uppgifter');
    await consultant.getByRole('link', { name: 'Medsignera en kollegas svar' }).click();
    await consultant.getByText('Lämna tillbaka med synpunkter').click();
    await look(consultant, 'medsignera');
    await consultant.getByRole('button', { name: 'Medsignera' }).click();
    await expect.poll(() => new URL(consultant.url()).pathname).not.toContain('medsignera');
    await trainee.goto('/uppgifter');
    await trainee.getByRole('link', { name: 'Ditt svar är medsignerat: skicka det' }).click();
    await trainee.getByRole('button', { name: 'Förhandsgranska och signera' }).click();
    await expect(trainee.getByText(/^Medsignerat av Konsult, Kunskapscentrum Södra/)).toBeVisible();
    await trainee.getByRole('button', { name: 'Signera och skicka' }).click();
    await expect(trainee.getByText('Svaret är signerat och skickat.')).toBeVisible();
  });

  await test.step('the asker says no to a text made of a question', async () => {
    await consultant.goto('/konsultation/ko');
    await look(consultant, 'ko-besvarade');
    await consultant.getByRole('list', { name: 'Besvarade av mig' }).getByRole('link', { name: 'Nedtrappning som har stannat av' }).click();
    await consultant.getByRole('link', { name: 'Gör till fråga och svar för alla' }).click();
    await consultant.getByRole('textbox', { name: 'Frågan' }).fill('Hur fortsätter en nedtrappning av opioider som har stannat av?');
    await consultant.getByRole('textbox', { name: 'Svaret' }).fill('Stanna en tid på dosen och fortsätt sedan i mindre steg.');
    await consultant.getByRole('button', { name: 'Lämna till redaktionen' }).click();
    await expect(consultant.getByText('Redaktionen arbetar med en text som bygger på frågan.')).toBeVisible();
    await asker.goto('/uppgifter');
    await asker.getByRole('link', { name: 'Din fråga kan bli fråga och svar för alla' }).click();
    await expect(asker.getByRole('heading', { name: 'Hur fortsätter en nedtrappning av opioider som har stannat av?' })).toBeVisible();
    await look(asker, 'saga-nej');
    await asker.getByRole('button', { name: 'Säg nej till publicering' }).click();
    await expect(asker.getByText('Du har sagt nej. Texten publiceras inte.')).toBeVisible();
  });

  await test.step('a closed question is too rare to become one for everyone, and nothing is begun', async () => {
    await consultant.goto('/konsultation/kunskap-saknas');
    await expect(heading(consultant)).toHaveText('Kunskap saknas');
    await look(consultant, 'kunskap-saknas');
    const closed = await asker.goto('/konsultation?visa=avslutade');
    expect(closed?.ok()).toBe(true);
    const address = String(await asker.getByRole('list', { name: 'Avslutade' }).getByRole('link').first().getAttribute('href'));
    await consultant.goto(address);
    await consultant.getByRole('link', { name: 'Gör till fråga och svar för alla' }).click();
    await expect(consultant.getByText('För få har frågat om ämnet')).toBeVisible();
    await look(consultant, 'till-alla');
  });
});

/** A colleague in another pool is asked, may read that one question, gives an opinion, and may read it no more. */
async function askAcrossPools(responder: Page, colleague: Page): Promise<void> {
  const address = new URL(responder.url()).pathname;
  await responder.getByRole('link', { name: 'Be om en andra bedömning' }).click();
  await responder.getByRole('combobox', { name: 'Vem frågar du?' }).selectOption({ label: 'Konsult, Exempelbarnsmärtteamet' });
  await responder.getByRole('textbox', { name: 'Vad vill du att kollegan ser på?' }).fill('Vad ska vi fråga om skolan?');
  await look(responder, 'be-om-bedomning');
  await responder.getByRole('button', { name: 'Be om bedömning' }).click();
  await expect(responder.getByRole('button', { name: /^Ta tillbaka begäran/ })).toBeVisible();
  await colleague.goto('/uppgifter');
  await colleague.getByRole('link', { name: 'En kollega vill ha din bedömning' }).click();
  await expect(colleague.getByText('Vad ska vi fråga om skolan?')).toBeVisible();
  await expect(colleague.getByRole('button', { name: 'Jag kan inte' })).toBeVisible();
  await look(colleague, 'tillfragad');
  await colleague.getByRole('link', { name: 'Ge din bedömning' }).click();
  await colleague.getByRole('textbox', { name: 'Din bedömning' }).fill('Barnets skolgång är det viktigaste att fråga om.');
  await colleague.getByRole('button', { name: 'Lämna bedömningen' }).click();
  await expect(colleague.getByText('Din bedömning är lämnad.')).toBeVisible();
  await colleague.goto(address);
  await expect(heading(colleague)).toHaveText('Sidan finns inte');
}

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/**
 * Looks at a page: axe finds nothing, and nothing is wider than the window. The wide window is light and the narrow one dark; where pictures are asked for, both
 * are both.
 */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['JOURNEY_PICTURES'];
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of folder ? (['light', 'dark'] as const) : [width > 600 ? ('light' as const) : ('dark' as const)]) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: null });
}
