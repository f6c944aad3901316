import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './support/journey.ts';

const nurse = 'Sjuksköterska, Exempelvårdcentralen';
const physician = 'Läkare, Exempelvårdcentralen';
const editor = 'Redaktör, Kunskapscentrum Södra';
const full = 'Så läser du en metodutvärdering';

const swedish = (date: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' }).format(date);

async function open(page: Page, title: string): Promise<void> {
  await page.goto('/utbildning');
  await page.getByRole('main').getByRole('link', { name: 'Seminarier' }).click();
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

test('a full seminar: one waits, gets the place that is given up, is told, and the calendar follows what changes', async ({
  windowOf,
  portal,
}) => {
  const page = await windowOf(nurse);
  await page.goto('/utbildning/seminarier');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skapa kalenderadress' }).click();
  const address = new URL(await page.getByLabel('Din adress').inputValue()).pathname;
  await open(page, full);
  await page.getByRole('button', { name: 'Ställ mig i väntelistan' }).click();
  await expect(page.getByText('Du är nummer 1 i väntelistan')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Anslut till mötet' })).toHaveCount(0);
  await expectAccessible(page);

  const leaving = await windowOf(physician);
  await open(leaving, full);
  await leaving.getByRole('button', { name: 'Lämna min plats' }).click();
  await expect(leaving.getByRole('button', { name: 'Ställ mig i väntelistan' })).toBeVisible();

  await page.goto('/uppgifter');
  await expect(page.getByText('Du har fått plats')).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: full }).getByRole('link').first().click();
  await expect(page.getByText('Du har fått plats från väntelistan.')).toBeVisible();
  await page.getByRole('button', { name: 'Jag har sett det' }).click();
  await expect(page.getByText('Nytt sedan sist')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Anslut till mötet' })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hämta till kalendern' }).click()]);
  expect(file.suggestedFilename()).toBe('mote.ics');

  const holding = await windowOf(editor);
  await open(holding, full);
  await holding.getByRole('link', { name: 'Deltagare, närvaro och ändringar' }).click();
  await expect(holding.getByText(nurse)).toBeVisible();
  await expectAccessible(holding);
  await holding.getByText('Ändra eller ställ in').click();
  await holding.getByLabel('Plats', { exact: true }).first().fill('Sal 2');
  await holding.getByRole('button', { name: 'Spara och meddela alla' }).click();
  await expect(holding.getByText('Sal 2', { exact: false }).first()).toBeVisible();
  const moved = await (await page.request.get(`${portal.url}${address}`)).text();
  expect(moved).toContain('LOCATION:Sal 2');
  expect(moved).toContain('SEQUENCE:1');
  await holding.getByText('Ställ in seminariet').click();
  await holding.getByRole('button', { name: 'Ställ in alla möten' }).click();
  await expect(holding.getByText('inställt').first()).toBeVisible();
  await page.goto('/uppgifter');
  await expect(page.getByText('Ett seminarium är inställt')).toBeVisible();
  expect(await (await page.request.get(`${portal.url}${address}`)).text()).toContain('STATUS:CANCELLED');
});

test('a case round is arranged, taken part in, and attendance is noted by the code', async ({ windowOf, portal }) => {
  const holding = await windowOf(editor);
  await holding.goto('/utbildning/seminarier');
  await holding.getByRole('link', { name: 'Ordna ett seminarium' }).click();
  await expect(holding.getByRole('heading', { level: 1, name: 'Ordna ett seminarium' })).toBeVisible();
  await holding.getByLabel('Fallrond').check();
  await holding.getByRole('button', { name: 'Öppna för anmälan' }).click();
  await expect(holding.getByRole('alert')).toContainText('Skriv en dag som finns, i formen åååå-mm-dd.');
  await expectAccessible(holding);
  const tomorrow = swedish(new Date(Date.now() + 86_400_000));
  const [from, to] = Number(tomorrow.slice(11, 13)) < 12 ? (['00:00', '12:00'] as const) : (['12:00', '23:59'] as const);
  await holding.getByLabel('Vad heter det?').fill('Rond om duloxetin');
  await holding.getByLabel('Vad handlar det om, och för vem?').fill('Ett publicerat svar talas igenom.');
  await holding.getByLabel('Dag', { exact: true }).fill(tomorrow.slice(0, 10));
  await holding.getByLabel('Börjar').fill(from);
  await holding.getByLabel('Slutar').fill(to);
  await holding.getByLabel('Plats', { exact: true }).fill('Sal 1');
  await holding.getByText('Fall: 0 valda').click();
  await holding.getByRole('checkbox', { name: 'duloxetin' }).check();
  await holding.getByRole('button', { name: 'Öppna för anmälan' }).click();
  await expect(holding.getByRole('link', { name: 'Rond om duloxetin' })).toBeVisible();

  const page = await windowOf(nurse);
  await open(page, 'Rond om duloxetin');
  await expect(page.getByRole('main').getByRole('link', { name: /duloxetin/i })).toBeVisible();
  await page.getByRole('button', { name: 'Anmäl mig' }).click();
  await expect(page.getByText('Du har plats', { exact: true })).toBeVisible();
  await open(holding, 'Rond om duloxetin');
  await holding.getByRole('link', { name: 'Deltagare, närvaro och ändringar' }).click();
  await holding.getByText('Anmäl personer').click();
  await holding.getByLabel('Personer').fill('nurse\nphysician\nnobody');
  await holding.getByRole('button', { name: 'Anmäl', exact: true }).click();
  await expect(holding.getByRole('row', { name: /nurse.* var anmäld redan/ })).toBeVisible();
  await expect(holding.getByRole('row', { name: /physician.* har plats/ })).toBeVisible();
  await expectAccessible(holding);
  await portal.advance(1);
  // A session does not last until the next day.
  await signIn(holding, editor);
  await signIn(page, nurse);
  await open(holding, 'Rond om duloxetin');
  await holding.getByRole('link', { name: 'Deltagare, närvaro och ändringar' }).click();
  const code = (await holding.getByText(/närvarokod \d{6}/).textContent())?.match(/närvarokod (\d{6})/)?.[1] ?? '';
  await open(page, 'Rond om duloxetin');
  await page.getByLabel('Närvarokod').fill(code === '000000' ? '111111' : '000000');
  await page.getByRole('button', { name: 'Jag är här' }).click();
  await expect(page.getByRole('alert')).toContainText('Koden stämmer inte');
  await page.getByLabel('Närvarokod').fill(code);
  await page.getByRole('button', { name: 'Jag är här' }).click();
  await expect(page.getByText('du var med')).toBeVisible();
  await holding.reload();
  await expect(holding.getByRole('checkbox', { name: nurse })).toBeChecked();
  await expect(holding.getByText('1 av 2 är med')).toBeVisible();
});
