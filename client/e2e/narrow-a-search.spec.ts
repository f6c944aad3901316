import { expect, expectAccessible, test } from './support/journey.ts';

test('narrowed, page by page, and all of it in the address', async ({ windowOf }) => {
  const page = await windowOf(null);
  await page.goto('/sok?q=sm%C3%A4rta');
  const count = page.locator('main output');
  const all = await count.textContent();
  await page.getByText('Avgränsa', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Vårdnivå' }).selectOption('2');
  await expect(page).toHaveURL(/niva=2/);
  await expect(count).not.toHaveText(all ?? '');
  await page.getByRole('combobox', { name: 'Vård av' }).selectOption('barn');
  await expect(page).toHaveURL(/niva=2&vard=barn/);
  await expectAccessible(page);
  const narrowed = await count.textContent();
  await page.reload();
  await expect(count).toHaveText(narrowed ?? '');
  await expect(page.getByRole('combobox', { name: 'Vård av' })).toHaveValue('barn');
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Region Skåne');
  await expect(page).toHaveURL(/\/skane\/sok\?.*niva=2&vard=barn/);
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Nationell text');
  await page.getByRole('link', { name: 'Ta bort avgränsningen' }).click();
  await expect(count).toHaveText(all ?? '');

  await test.step('a group page by page, each result once, and back again', async () => {
    await page.getByRole('link', { name: 'Rekommendationer', exact: true }).click();
    await expect(page).toHaveURL(/typ=rekommendationer/);
    const list = page.getByRole('list', { name: 'Rekommendationer' });
    await expect(list.getByRole('listitem')).toHaveCount(20);
    const first = await list.getByRole('listitem').allTextContents();
    await page.getByRole('link', { name: 'Nästa sida' }).click();
    await expect(page).toHaveURL(/efter=/);
    await expect(list.getByRole('listitem').first()).not.toHaveText(first[0] ?? '');
    const second = await list.getByRole('listitem').allTextContents();
    expect(second.filter((each) => first.includes(each))).toEqual([]);
    await page.goBack();
    await expect(list.getByRole('listitem').first()).toHaveText(first[0] ?? '');
  });
});
