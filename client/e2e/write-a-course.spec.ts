import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';

const author = 'Kursansvarig redaktör, nationellt';
const COURSE = 'kurs-barn';
const ALT = 'En stege med fyra steg, från primärvård till smärtcentrum';

const GIFT = [
  'Vad hjälper ett barn med ont att sova? {=Samma tid varje kväll#Rytm hjälper. ~Skärm i sängen#Ljus och oro håller vaken. ~Dagssömn#Den tar av natten.}',
  'Rätt till hälften {=ja ~%50%kanske ~nej}',
  'Trött av smärta är att vara lat. {F#Det är smärtan som tröttar.#Just det.}',
].join('\n\n');

/** A picture of one point, as a file. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Says why, sends it on, and has the second person approve and publish it. */
async function publish(page: Page, approver: Page, slug: string): Promise<void> {
  await page.getByLabel('Vad har ändrats och varför?').fill('Frågor om sömn har kommit till.');
  await page.getByLabel('Granskas senast').fill('2028-06-30');
  await page.getByLabel('Granskas senast').blur();
  await page.getByRole('button', { name: 'Skicka för granskning' }).click();
  await expect(page.getByText('granskas', { exact: true })).toBeVisible();
  await approver.goto(`/redaktion/text/${slug}`);
  await approver.getByRole('button', { name: 'Fastställ' }).click();
  await approver.getByRole('button', { name: 'Publicera' }).click();
  await expect(approver.getByRole('link', { name: /^Publicerad version/ })).toBeVisible();
}

test('an author fills a bank from a file, and a course asks its question and shows a picture', async ({ windowOf }) => {
  const page = await windowOf(author);
  const approver = await windowOf('Nationell samordnare');

  await test.step('a bank is begun, and a file is seen before anything is brought in', async () => {
    await page.goto('/redaktion/ny');
    await page.getByRole('radio', { name: 'Frågebank' }).check();
    await page.getByLabel('Titel').fill('Barn, sömn och smärta');
    await page.getByRole('button', { name: 'Börja skriva' }).click();
    await page.getByRole('link', { name: 'Läs in frågor från en fil' }).click();
    await page.getByLabel('Välj en fil').setInputFiles({ name: 'fragor.gift', mimeType: 'text/plain', buffer: Buffer.from(GIFT) });
    await page.getByRole('button', { name: 'Visa vad filen innehåller' }).click();
    await expect(page.getByText('3 poster i filen')).toBeVisible();
    await expect(page.getByText('Ett svar ger en del av poängen för sig.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Läs in 2 frågor' }).click();
    await expect(page.getByRole('navigation', { name: 'Delar' }).getByRole('link', { name: /Vad hjälper ett barn/ })).toBeVisible();
    await publish(page, approver, new URL(page.url()).pathname.split('/').at(-1) ?? '');
  });

  await test.step('the bank is found by a word of its question, and says who asks it', async () => {
    await page.goto('/utbildning');
    await page.getByRole('link', { name: 'Frågebank', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Frågebank', level: 1 })).toBeVisible();
    await page.getByLabel('Sök bland frågorna').fill('sova');
    await page.getByRole('button', { name: 'Sök', exact: true }).last().click();
    await expect(page.getByRole('link', { name: 'Vad hjälper ett barn med ont att sova?' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Barn, sömn och smärta' }).first().click();
    await expect(page.getByRole('heading', { name: 'Barn, sömn och smärta', level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Vad hjälper ett barn med ont att sova?' }).click();
    await expect(page.getByText('Ingen publicerad kurs ställer den än.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the course asks the question in its version', async () => {
    await page.goto(`/redaktion/text/${COURSE}`);
    await page.getByRole('button', { name: 'Börja en ny utgåva' }).click();
    await page
      .getByRole('navigation', { name: 'Delar' })
      .getByRole('link', { name: /Slutprov/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Fråga ur banken' }).click();
    await page.getByLabel('Sök fråga i bankerna').fill('sova');
    await page.getByRole('button', { name: 'Sök', exact: true }).last().click();
    await page.getByRole('button', { name: 'Välj', exact: true }).click();
    await expect(page.getByLabel('Version', { exact: true })).toContainText('Version 1.0');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Fråga ur banken', level: 2 })).toBeVisible();
  });

  await test.step('a figure says what it shows before it reaches readers', async () => {
    await page
      .getByRole('navigation', { name: 'Delar' })
      .getByRole('link', { name: /Nivåer, team och övergång/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Figur' }).click();
    await page.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'stege.png', mimeType: 'image/png', buffer: PNG });
    await expect(page.getByText('stege.png')).toBeVisible();
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Det finns ett problem');
    await page.getByLabel('Vad bilden visar').fill('Bild');
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(page.getByText(/Beskrivningen säger inte vad bilden visar/).last()).toBeVisible();
    await page.getByLabel('Vad bilden visar').fill(ALT);
    await page.getByLabel('Vad bilden visar').blur();
    await expect(page.getByText(/Beskrivningen säger inte vad bilden visar/)).toHaveCount(0);
    await expectAccessible(page);
    await publish(page, approver, COURSE);
  });

  await test.step('a learner sees the picture, and the bank says where its question is asked', async () => {
    const nurse = await windowOf('Sjuksköterska, Exempelvårdcentralen');
    await nurse.goto(`/utbildning/kurs/${COURSE}`);
    await nurse.getByRole('button', { name: 'Börja' }).click();
    await expect(nurse.getByRole('heading', { name: 'Barnets smärta är verklig', level: 1 })).toBeVisible();
    await nurse.goto(`/utbildning/kurs/${COURSE}/lektion/barn-5`);
    const picture = nurse.getByRole('img', { name: ALT });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
    await expectAccessible(nurse);
    await page.goto('/utbildning/fragebank?ord=sova');
    await page.getByRole('link', { name: 'Vad hjälper ett barn med ont att sova?' }).click();
    await expect(page.getByRole('list', { name: 'Kurser som ställer frågan' })).toContainText('Smärta hos barn och ungdomar');
  });
});
