import { expect, expectAccessible, test } from './support/journey.ts';

test('a region is chosen once, stays in every address and is offered at the next visit, never applied by itself', async ({ windowOf }) => {
  const reader = await windowOf(null);
  await reader.goto('/kunskap');
  await expect(reader.getByRole('heading', { name: 'Kunskap', level: 1 })).toBeVisible();

  await test.step('the chooser works by keyboard alone', async () => {
    const chooser = reader.getByRole('button', { name: /^Läser:/ });
    await expect(chooser).toHaveAccessibleName(/Nationell/);
    await chooser.focus();
    await reader.keyboard.press('Enter');
    const choices = reader.getByRole('navigation', { name: 'Vems text' });
    await expect(choices.getByRole('link')).toHaveCount(28);
    await expect(choices.getByRole('link', { name: 'Nationell text' })).toHaveAttribute('aria-current', 'true');
    await expectAccessible(reader);
    await reader.keyboard.press('Escape');
    await expect(choices).toBeHidden();
    await expect(chooser).toBeFocused();
    await reader.keyboard.press('Enter');
    await choices.getByRole('link', { name: 'Region Skåne' }).focus();
    await reader.keyboard.press('Enter');
    await expect(reader).toHaveURL('/skane/kunskap');
    await expect(chooser).toHaveAccessibleName(/Skåne/);
    await expect(choices).toBeHidden();
  });

  await test.step('links keep the region', async () => {
    await reader.getByRole('list', { name: 'Publicerade texter' }).getByRole('link').first().click();
    await expect(reader).toHaveURL(/\/skane\/kunskap\/[^/]+\/[^/]+/);
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(reader);
    await reader.getByRole('navigation', { name: 'Du är här' }).getByRole('link', { name: 'Kunskap' }).click();
    await expect(reader).toHaveURL('/skane/kunskap');
    await reader.getByRole('link', { name: 'Utbildning', exact: true }).click();
    await expect(reader).toHaveURL('/skane/utbildning');
    await reader.getByRole('link', { name: 'Kunskap', exact: true }).click();
    await expect(reader).toHaveURL('/skane/kunskap');
  });

  await test.step('the same address opens the same region for somebody else', async () => {
    const other = await windowOf(null);
    await other.goto('/skane/kunskap');
    await expect(other.getByRole('button', { name: /^Läser:/ })).toHaveAccessibleName(/Skåne/);
    await other.goto('/en/skane/kunskap');
    await expect(other.getByRole('heading', { name: 'Knowledge', level: 1 })).toBeVisible();
    await expect(other.getByRole('button', { name: /Skåne/ })).toBeVisible();
    await other.goto('/kunskap');
    await expect(other.getByRole('button', { name: /^Läser:/ }), 'a shared link chooses nothing').toHaveAccessibleName(/Nationell/);
    await expect(other.getByText('Du läser den nationella texten.')).toBeHidden();
  });

  await test.step('the next visit begins with the nation, and offers the region', async () => {
    await reader.goto('/kunskap');
    await expect(reader.getByRole('button', { name: /^Läser:/ })).toHaveAccessibleName(/Nationell/);
    await reader.getByRole('link', { name: 'Läs texten för Region Skåne' }).click();
    await expect(reader).toHaveURL('/skane/kunskap');
    await reader.goto('/kunskap');
    await expectAccessible(reader);
    await reader.getByRole('button', { name: 'Visa inte det här igen' }).click();
    await expect(reader.getByText('Du läser den nationella texten.')).toBeHidden();
  });

  await test.step('who works at a unit is offered its text, also on a device that remembers nothing', async () => {
    const nurse = await windowOf('Sjuksköterska, Exempelvårdcentralen');
    await nurse.goto('/kunskap/vardprogram/vardprogram-langvarig-smarta/rek-konsultera-kunskapscentrum');
    await expect(nurse.getByText('Du läser den nationella texten.')).toBeVisible();
    await expectAccessible(nurse);
    await nurse.getByRole('link', { name: 'Läs texten för Exempelvårdcentralen, Region Skåne' }).click();
    await expect(nurse.getByText(/^Region Skåne · gäller sedan/).first()).toBeVisible();
    await nurse.goBack();
    await nurse.getByRole('button', { name: 'Visa inte det här igen' }).click();
    await nurse.reload();
    await expect(nurse.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(nurse.getByText('Du läser den nationella texten.')).toBeHidden();
  });

  await test.step('any other first word is no page', async () => {
    for (const address of ['/skanee/kunskap', '/sverige/kunskap', '/skane/skane', '/finns-inte']) {
      await reader.goto(address);
      await expect(reader.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    }
  });
});
