import { expect, expectAccessible, test } from './support/journey.ts';

test('a coordinator reads questions in figures, chooses what to show in the address, and takes the table along', async ({ windowOf }) => {
  const page = await windowOf('Nationell samordnare');
  await page.goto('/konsultation/statistik');
  await expect(page.getByRole('heading', { level: 1, name: 'Frågor och svar i siffror' })).toBeVisible();
  const times = page.getByRole('table', { name: /^Svarstider/ });
  await expect(times.getByRole('row', { name: /^Huvudvärk/ })).toContainText(/visas inte|0/);
  await expectAccessible(page);

  await page.getByLabel('Visa per').selectOption({ label: 'Nivå' });
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await page.waitForURL(/per=LEVEL/);
  await expect(times.getByRole('row', { name: /^Nivå 4/ })).toBeVisible();
  await expectAccessible(page);

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Ladda ned som CSV' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^konsultationer-sverige-\d{4}\.csv$/u);

  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('a manager tells how many the unit has listed and reads questions per 1,000', async ({ windowOf }) => {
  const page = await windowOf('Enhetschef, Exempelvårdcentralen');
  await page.goto('/konsultation/statistik?spar=ADULT&per=QUARTER');
  await page.getByLabel('Listade patienter på enheten').fill('många');
  await page.getByRole('button', { name: 'Spara antalet' }).click();
  await expect(page.getByText('Skriv ett heltal.').first()).toBeVisible();
  await page.getByLabel('Listade patienter på enheten').fill('10 000');
  await page.getByRole('button', { name: 'Spara antalet' }).click();
  await expect(page.getByText('10 000 listade patienter')).toBeVisible();
});

test('whoever only asks finds no statistics', async ({ windowOf }) => {
  const page = await windowOf('Läkare, Exempelvårdcentralen');
  await page.goto('/konsultation/statistik');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
});
