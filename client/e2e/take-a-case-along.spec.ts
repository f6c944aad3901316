import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from './support/journey.ts';

test('whoever asked prints the whole case, takes it along as a file, and reads who has done what', async ({ windowOf }) => {
  const page = await windowOf('Sjuksköterska, Exempelvårdcentralen');
  await page.goto('/konsultation');
  await page.getByRole('link', { name: 'Bältrossmärta med yrsel och nedsatt njurfunktion' }).click();
  await page.getByRole('link', { name: 'Skriv ut eller hämta ärendet' }).click();
  await expect(page.getByRole('table', { name: 'Vad som har hänt, i ordning' })).toContainText('Besvarade frågan');
  await expectAccessible(page);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hämta som JSON' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^KS-\d{4}-\d+\.json$/u);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ retention: { code: 'CASE' } });

  await page.goBack();
  await page.getByRole('link', { name: 'Vem har gjort vad: loggen' }).click();
  const log = page.getByRole('table', { name: 'Händelser i svensk tid' });
  await expect(log.getByRole('row', { name: /Hämtade ärendet som fil/ })).toContainText('Ställde frågan.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});
