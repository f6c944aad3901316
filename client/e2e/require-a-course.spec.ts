import { expect, expectAccessible, test } from './support/journey.ts';

const COURSE = 'Långvarig smärta i primärvården – grund';
const UNIT = 'exempelvardcentralen-skane';

test('a manager requires a course, lets one off, recognises training of another, and follows how many are covered', async ({
  windowOf,
}) => {
  test.setTimeout(240_000);
  const manager = await windowOf('Enhetschef, Exempelvårdcentralen');
  const staff = manager.getByRole('list', { name: 'Medarbetare' });
  const rowOf = (name: string) => staff.getByRole('listitem').filter({ hasText: name });

  await test.step('the course is required of everybody at the unit', async () => {
    await manager.goto(`/utbildning/krav/${UNIT}`);
    await manager.getByRole('link', { name: 'Nytt krav' }).click();
    await manager.getByLabel('Kurs', { exact: true }).selectOption({ label: COURSE });
    await manager.getByRole('button', { name: 'Skapa kravet' }).click();
    await expect(manager.getByRole('alert')).toBeVisible();
    await manager.getByLabel('Varför krävs det?').fill('Alla här möter långvarig smärta.');
    await manager.getByRole('button', { name: 'Skapa kravet' }).click();
    await expect(manager.getByRole('heading', { name: COURSE, level: 1 })).toBeVisible();
    await expect(staff.getByText('inte påbörjad')).toHaveCount(5);
    await expectAccessible(manager);
  });

  await test.step('one is let off through a day, with a reason', async () => {
    const row = rowOf('Läkare, Exempelvårdcentralen');
    await row.getByText('Undanta eller godta annan utbildning').click();
    await row.getByLabel('Undanta till och med').fill('i sommar');
    await row.getByLabel('Varför?').fill('Föräldraledig.');
    await row.getByRole('button', { name: 'Undanta' }).click();
    await expect(row.getByRole('alert').getByRole('link', { name: /^Undanta till och med: / })).toBeVisible();
    await row.getByLabel('Undanta till och med').fill(daysFromNow(90));
    await row.getByRole('button', { name: 'Undanta' }).click();
    await expect(row.getByText('undantagen', { exact: true })).toBeVisible();
    await expect(row.getByText(/Föräldraledig\. \(Enhetschef/)).toBeVisible();
    await row.getByLabel('Varför tas undantaget tillbaka?').fill('Kom tillbaka tidigare.');
    await row.getByRole('button', { name: 'Ta tillbaka undantaget' }).click();
    await expect(row.getByText('inte påbörjad')).toBeVisible();
    await row.getByLabel('Undanta till och med').fill(daysFromNow(90));
    await row.getByLabel('Varför?', { exact: true }).fill('Annat uppdrag.');
    await row.getByRole('button', { name: 'Undanta' }).click();
    await expect(row.getByText(/Annat uppdrag\. \(Enhetschef/)).toBeVisible();
    await expectAccessible(manager);
  });

  await test.step('training elsewhere is recognised where it is recent enough', async () => {
    const row = rowOf('Resursperson');
    await row.getByText('Undanta eller godta annan utbildning').click();
    await row.getByLabel('Utbildningen gjordes').fill(daysFromNow(-1_200));
    await row.getByLabel('Vad var det, och vad visar det?').fill('Kurs i smärta på annat håll, intyg finns.');
    await row.getByRole('button', { name: 'Godta utbildningen' }).click();
    await expect(row.getByText(/^Utbildningen är för gammal/).first()).toBeVisible();
    await row.getByLabel('Utbildningen gjordes').fill(daysFromNow(-40));
    await row.getByRole('button', { name: 'Godta utbildningen' }).click();
    await expect(row.getByText('uppfyllt')).toBeVisible();
  });

  await test.step('training of many is recognised from a file, with a report line by line', async () => {
    await manager.getByText('Tidigare utbildning från fil').click();
    const rows = `person;utbildad;underlag\nnurse;2019-01-01;Intyg finns\nnobody;${daysFromNow(-40)};Intyg finns\n`;
    await manager.getByLabel('Tidigare utbildning').fill(rows);
    await manager.getByRole('button', { name: 'Läs in utbildningarna' }).click();
    await expect(manager.getByRole('row', { name: /nurse.* inte godtagen.* Utbildningen är för gammal/ })).toBeVisible();
    await expect(manager.getByRole('row', { name: /nobody.* har inte kravet här/ })).toBeVisible();
    await expectAccessible(manager);
    const download = manager.waitForEvent('download');
    await manager.getByRole('button', { name: 'Spara godtagen utbildning som CSV' }).click();
    expect((await download).suggestedFilename()).toBe(`godtagen-utbildning-${UNIT}.csv`);
  });

  await test.step('coverage follows: one of four, for the waived are left out', async () => {
    await manager.reload();
    await expect(manager.getByText(/^25 procent uppfyller kravet/)).toBeVisible();
    await expectAccessible(manager);
  });

  await test.step('people are asked from a file, with a report line by line', async () => {
    await manager.getByText('Tilldela personer').click();
    const people = 'person\nnurse\nnobody\n';
    await manager
      .getByLabel('Eller läs in en CSV-fil')
      .last()
      .setInputFiles({ name: 'personal.csv', mimeType: 'text/csv', buffer: Buffer.from(people) });
    await expect(manager.getByLabel('Personer')).toHaveValue(people);
    await manager.getByRole('button', { name: 'Tilldela', exact: true }).click();
    await expect(manager.getByText('hade kravet redan')).toBeVisible();
    await expect(manager.getByText('finns inte bland personalen här')).toBeVisible();
    await expectAccessible(manager);
  });

  await test.step('the list is saved as a file', async () => {
    const download = manager.waitForEvent('download');
    await manager.getByRole('button', { name: 'Spara som CSV' }).click();
    expect((await download).suggestedFilename()).toBe(`krav-${UNIT}.csv`);
  });

  await test.step('the region sees numbers and no names, and no number that could be about somebody', async () => {
    const region = await windowOf('Redaktör, Region Skåne');
    await region.goto(`/utbildning/krav/${UNIT}`);
    await region.getByRole('link', { name: COURSE }).click();
    await expect(region.getByRole('heading', { name: COURSE, level: 1 })).toBeVisible();
    await expect(region.getByText(/^Streck betyder att antalet är så litet/).first()).toBeVisible();
    await expect(region.getByRole('list', { name: 'Medarbetare' })).toHaveCount(0);
    await expect(region.getByText('Resursperson, Exempelvårdcentralen')).toHaveCount(0);
    await expectAccessible(region);
  });
});

/** A day as it is written in forms. */
function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
