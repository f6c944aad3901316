import { expect, expectAccessible, test } from './support/journey.ts';

test('an editor adds a synonym, and the next search knows it', async ({ windowOf }) => {
  const editor = await windowOf('Redaktör, Kunskapscentrum Södra');
  await editor.goto('/redaktion/sokning');
  await expect(editor.getByRole('heading', { level: 2, name: 'Sökt men inte hittat' })).toBeVisible();
  await expectAccessible(editor);
  await editor.getByRole('textbox', { name: 'Det man skriver' }).fill('zyxtablett');
  await editor.getByRole('textbox', { name: 'Det texterna säger' }).fill('gabapentin');
  await editor.getByRole('button', { name: 'Lägg till' }).click();
  await expect(editor.getByRole('textbox', { name: 'Det man skriver' })).toHaveValue('');
  await editor.getByRole('textbox', { name: 'Slå upp ett ord eller uttryck' }).fill('zyxtablett');
  await editor.getByRole('button', { name: 'Slå upp', exact: true }).click();
  await expect(editor.getByText('zyxtablett → gabapentin')).toBeVisible();
  await editor.goto('/sok?q=zyxtablett');
  await expect(editor.getByText('Söktes också: gabapentin')).toBeVisible();
  await editor.goto('/redaktion/sokning?ord=zyxtablett');
  await expectAccessible(editor);
  await editor.getByRole('button', { name: 'Ta bort zyxtablett → gabapentin' }).click();
  await editor.getByRole('button', { name: 'Ja, ta bort' }).click();
  await expect(editor.getByText('Det uttrycket står inte i tabellen.')).toBeVisible();
});

test('nobody else finds the page', async ({ windowOf }) => {
  const nurse = await windowOf('Sjuksköterska, Exempelvårdcentralen');
  await nurse.goto('/redaktion/sokning');
  await expect(nurse.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
});
