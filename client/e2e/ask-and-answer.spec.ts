import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';

const NUMBER = '18900117-9838';
const TITLE = 'Hur trappa ut gabapentin vid nedsatt njurfunktion?';
const ASKER = 'Läkare, Exempelvårdcentralen';

const template: [heading: string, answer: string][] = [
  ['Känselfynd', 'Beröring gör ont, ilningar längs smalbenet.'],
  ['Prövade läkemedel', 'Amitriptylin 25 mg utan effekt. Gabapentin 300 mg tre gånger om dagen, tveksam nytta och yrsel.'],
  ['Njurfunktion', 'eGFR 38'],
  ['Patientens mål', 'Sova en hel natt'],
];

test('a physician asks, two consultants meet, one answers with citations, the asker closes', async ({ windowOf }) => {
  const asker = await windowOf(ASKER);
  const sent = everythingSent(asker);
  await beginQuestion(asker);
  await goThrough(asker, 'Finns svaret redan?', 'Nej, fortsätt med frågan');
  await asker.getByRole('checkbox', { name: /Inget av detta gäller/ }).check();
  await goThrough(asker, 'Inte för akuta lägen');
  await asker.getByRole('radio', { name: '65–79 år' }).check();
  await asker.getByRole('radio', { name: 'Kvinna eller flicka' }).check();
  await goThrough(asker, 'Vem gäller frågan?');

  await test.step('an identity number is refused and leaves the browser in no way', async () => {
    const field = asker.getByRole('textbox', { name: 'Utbredning' });
    await field.fill(`Pat ${NUMBER}, smärta i höger ben sedan 14 månader.`);
    await expect(asker.getByText(NUMBER, { exact: true })).toBeVisible();
    await expect(asker.getByText('Inte sparat: rätta felet i fältet')).toBeVisible();
    await asker.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(asker.getByRole('alert')).toContainText('Inte sparat: ta bort personnummer');
    await expectAccessible(asker);
    await asker.getByRole('alert').getByRole('link').click();
    await expect(field).toBeFocused();
    await field.fill('Höger ben under knät, efter bältros sedan 14 månader.');
    await expect(asker.getByRole('status').filter({ hasText: 'Sparat' })).toBeVisible();
    await goThrough(asker, 'Utbredning');
    // What may be sent was seen on its way, so the recorder works.
    expect(sent.some((each) => each.includes('efter bältros'))).toBe(true);
    expect(sent.filter((each) => each.includes('9838'))).toEqual([]);
    expect(await keptOnDevice(asker)).not.toContain('bältros');
  });

  for (const [heading, answer] of template) {
    await asker.getByRole('textbox', { name: heading }).fill(answer);
    await goThrough(asker, heading);
  }

  await test.step('answers survive back and reload', async () => {
    await expect(heading(asker, 'Vad vill du veta?')).toBeVisible();
    await asker.goBack();
    await asker.reload();
    await expect(asker.getByRole('textbox', { name: 'Patientens mål' })).toHaveValue('Sova en hel natt');
    await goThrough(asker, 'Patientens mål');
  });

  await asker.getByRole('textbox', { name: 'Din fråga i en mening' }).fill(TITLE);
  await asker.getByRole('textbox', { name: 'Hela frågan' }).fill('Nyttan är tveksam och yrseln besvärar. Hur snabbt kan jag trappa?');
  await goThrough(asker, 'Vad vill du veta?');

  await test.step('a file that names somebody is not attached, another is', async () => {
    const chooser = asker.getByLabel('Välj en fil');
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    await chooser.setInputFiles({ name: `${NUMBER}.png`, mimeType: 'image/png', buffer: png });
    await expect(asker.getByText('Inte sparat: ta bort personnummer')).toBeVisible();
    await chooser.setInputFiles({ name: 'smärtteckning.png', mimeType: 'image/png', buffer: png });
    await expect(asker.getByRole('link', { name: 'smärtteckning.png' })).toBeVisible();
    await goThrough(asker, 'Vill du bifoga något?');
    await expect(heading(asker, 'Kontrollera dina svar')).toBeVisible();
    await expect(asker.getByText('smärtteckning.png')).toBeVisible();
  });

  await expect(asker.getByText(/Hälften av frågorna får svar inom/)).toBeVisible();
  await asker.getByRole('checkbox', { name: /Inget i den pekar ut en person/ }).check();
  await goThrough(asker, 'Kontrollera dina svar', 'Skicka');
  await expect(heading(asker, 'Frågan är skickad')).toBeVisible();
  const reference = await asker.getByText(/^KS-\d{4}-\d{4}$/).innerText();
  await expectAccessible(asker);

  await test.step('triage puts it in the queue', async () => {
    const triage = await windowOf('Fördelare, Kunskapscentrum Södra');
    await triage.goto('/konsultation/inkorg');
    await expectAccessible(triage);
    await triage.getByRole('link', { name: `Fördela ${TITLE}` }).click();
    await expect(heading(triage, TITLE)).toBeVisible();
    await expect(triage.getByRole('link', { name: 'smärtteckning.png' })).toBeVisible();
    await expectAccessible(triage);
    await triage.getByRole('button', { name: 'Lägg i kö' }).click();
    await expect(triage.getByText(`${reference} ligger nu i kön.`)).toBeVisible();
  });

  const consultant = await windowOf('Konsult, Kunskapscentrum Södra');
  await test.step('two consultants: one takes it, the other is told who did', async () => {
    const second = await windowOf('Konsult två, Kunskapscentrum Södra');
    for (const each of [consultant, second]) {
      await each.goto('/konsultation/ko');
      await expect(each.getByRole('button', { name: `Ta ärendet ${TITLE}` })).toBeVisible();
    }
    await expectAccessible(consultant);
    await consultant.getByRole('button', { name: `Ta ärendet ${TITLE}` }).click();
    await expect(consultant.getByRole('textbox', { name: 'Svar', exact: true })).toBeVisible();
    await second.getByRole('button', { name: `Ta ärendet ${TITLE}` }).click();
    await expect(second.getByText('Konsult, Kunskapscentrum Södra har redan tagit frågan.')).toBeVisible();
    await expect(second.getByRole('button', { name: `Ta ärendet ${TITLE}` })).toHaveCount(0);
    await expectAccessible(second);
  });

  await test.step('more information is asked for and given', async () => {
    await consultant.getByRole('link', { name: 'Be om komplettering' }).click();
    await consultant.getByRole('textbox', { name: 'Fråga 1' }).fill('Hur är sömnen, och finns fallrisk?');
    await expectAccessible(consultant);
    await consultant.getByRole('button', { name: 'Skicka frågorna' }).click();
    await expect(heading(consultant, 'Frågor att besvara')).toBeVisible();
    await openFromTasks(asker, 'Svara på komplettering', reference);
    await expect(asker.getByText('Hur är sömnen, och finns fallrisk?')).toBeVisible();
    await expectAccessible(asker);
    await asker.getByRole('textbox', { name: 'Ditt svar på kompletteringen' }).fill('Sover dåligt. Har fallit i hemmet en gång.');
    await asker.getByRole('button', { name: 'Skicka komplettering' }).click();
    await expect(asker.getByText('Konsult, Kunskapscentrum Södra skriver på svaret.')).toBeVisible();
  });

  await test.step('the answer rests on an outcome of an evaluation and a lesson', async () => {
    await consultant.goto('/konsultation/ko');
    await consultant
      .getByRole('list', { name: 'Komplettering har kommit' })
      .getByRole('link', { name: `Svara ${TITLE}` })
      .click();
    await consultant.getByRole('radio', { name: 'Handlägg på er nivå och följ upp' }).check();
    await consultant
      .getByRole('textbox', { name: 'Svar', exact: true })
      .fill('Trappa ned med 300 mg varannan vecka och följ sömn, smärta och fall.');
    const like = consultant.getByRole('list', { name: 'Liknar frågan' });
    await expect(like.getByRole('link', { name: /^Går det att använda gabapentin efter bältros/ })).toBeVisible();
    await consultant.getByText('Gabapentin vid långvarig neuropatisk smärta hos vuxna (').click();
    await consultant
      .getByRole('list', { name: 'Gabapentin vid långvarig neuropatisk smärta hos vuxna' })
      .getByRole('button', { name: 'Lägg till Minst 50 % smärtlindring, postherpetisk neuralgi' })
      .click();
    await consultant.getByRole('textbox', { name: 'Sök bland publicerade delar' }).fill('absoluta talen');
    await consultant.getByRole('button', { name: 'Sök', exact: true }).click();
    await consultant
      .getByRole('list', { name: 'Träffar' })
      .getByRole('button', { name: 'Lägg till Neuropatisk smärta: läs de absoluta talen' })
      .click();
    await expectAccessible(consultant);
    await consultant.getByRole('button', { name: 'Förhandsgranska och signera' }).click();
    await expect(heading(consultant, 'Så läser mottagaren svaret')).toBeVisible();
    await expectAccessible(consultant);
    await consultant.getByRole('button', { name: 'Signera och skicka' }).click();
    await expect(consultant.getByText('Svaret är signerat och skickat.')).toBeVisible();
  });

  await test.step('the asker reads it, copies it and closes', async () => {
    await openFromTasks(asker, 'Avsluta din fråga', reference);
    await expect(asker.getByText('Trappa ned med 300 mg varannan vecka').first()).toBeVisible();
    await expect(asker.getByRole('link', { name: 'Minst 50 % smärtlindring, postherpetisk neuralgi' })).toBeVisible();
    await expect(asker.getByRole('link', { name: 'Neuropatisk smärta: läs de absoluta talen' })).toBeVisible();
    await expectAccessible(asker);
    await asker.getByRole('button', { name: 'Kopiera texten' }).click();
    await expect(asker.getByText(/^Texten är (kopierad|markerad)/)).toBeVisible();
    await asker.getByRole('link', { name: 'Avsluta frågan' }).click();
    await asker.getByRole('radio', { name: /Gav goda råd/ }).check();
    await asker.getByRole('radio', { name: 'Remiss övervägdes och behövs inte längre' }).check();
    await goThrough(asker, 'Avsluta frågan', 'Avsluta frågan');
    await expect(asker.getByText(/^Frågan avslutades/)).toBeVisible();
    await expectAccessible(asker);
    await asker.goto(`/sok?q=${reference.toLowerCase()}`);
    await expect(asker.getByRole('list', { name: 'Frågan med det numret' }).getByRole('link', { name: TITLE })).toBeVisible();
    await expectAccessible(asker);
  });
});

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });

async function beginQuestion(page: Page): Promise<void> {
  await page.goto('/konsultation');
  await expect(heading(page, 'Konsultation')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ställ en fråga' }).click();
  await page.getByRole('radio', { name: 'Neuropatisk smärta' }).check();
  await goThrough(page, 'Vad gäller frågan?');
}

/** Looks at the page with this heading, then goes on from it. */
async function goThrough(page: Page, name: string, verb = 'Fortsätt'): Promise<void> {
  await expect(heading(page, name)).toBeVisible();
  await expectAccessible(page);
  const before = page.url();
  await page.getByRole('button', { name: verb }).click();
  await page.waitForURL((url) => url.href !== before);
}

async function openFromTasks(page: Page, title: string, reference: string): Promise<void> {
  await page.goto('/uppgifter');
  await page.getByRole('listitem').filter({ hasText: reference }).getByRole('link', { name: title }).click();
  await expect(heading(page, TITLE)).toBeVisible();
}

/** Every address and body that leaves the window from now on. */
function everythingSent(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  return sent;
}

/** Everything the window keeps on the device. */
function keptOnDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), databases]);
  });
}
