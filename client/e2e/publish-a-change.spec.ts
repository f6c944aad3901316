import { expect, expectAccessible, test } from './support/journey.ts';

/** Other words for what a row of evidence compares with. */
const PLACEBO = 'mot overksam behandling (placebo)';

test('a new version reaches exactly those who rest on what changed, and they deal with it', async ({ windowOf }) => {
  const editor = await windowOf('Redaktör, Kunskapscentrum Södra');
  await editor.goto('/redaktion');
  await expect(editor.getByRole('heading', { name: 'Redaktion', level: 1 })).toBeVisible();
  await expectAccessible(editor);
  await editor.getByRole('link', { name: 'Gabapentin vid långvarig neuropatisk smärta hos vuxna' }).click();
  await editor.getByRole('button', { name: 'Börja en ny utgåva' }).click();
  const parts = editor.getByRole('navigation', { name: 'Delar' });
  await parts.getByRole('link', { name: /Minst 50 % smärtlindring, postherpetisk neuralgi/ }).click();
  await expect(editor.getByRole('heading', { name: /postherpetisk neuralgi/, level: 2 })).toBeVisible();
  await parts
    .getByRole('link', { name: /Evidensrad/ })
    .first()
    .click();

  await test.step('what does not hold is said at its field and not saved', async () => {
    await editor.getByLabel('Skattning').fill('9');
    await expect(editor.getByText(/Konfidensintervallet ska innehålla skattningen/).first()).toBeVisible();
    await expect(editor.getByText('Inte sparat: rätta det som är markerat, så sparas allt.')).toBeVisible();
    await editor.getByLabel('Skattning').fill('1,8');
    await expect(editor.getByText(/^Sparat \d/).first()).toBeVisible();
    await expectAccessible(editor);
  });

  const colleague = await windowOf('Redaktör, Kunskapscentrum Södra');
  await test.step('a number that is another asks for the full course; other words for the same do not', async () => {
    const asked = editor
      .getByRole('region', { name: 'Nästa steg' })
      .getByRole('link', { name: /^Bedömningen, slutsatsen eller underlaget har ändrats/ });
    await expect(asked).toBeVisible();
    await editor.getByLabel('Skattning').fill('1,7');
    await expect(asked).toHaveCount(0);
    await colleague.goto(editor.url());
    await expect(colleague.getByLabel('Skattning')).toHaveValue('1,7');
    await editor.getByLabel('Jämförelse', { exact: true }).fill(PLACEBO);
    await editor.getByLabel('Jämförelse', { exact: true }).blur();
    await expect(editor.getByText(/^Sparat \d/).first()).toBeVisible();
    await expect(asked).toHaveCount(0);
  });

  await test.step('what two write in two fields of one part is saved, and each sees what the other wrote', async () => {
    await colleague.getByLabel('Skattning').fill('1,8');
    await expect(colleague.getByText('Någon annan har också skrivit i den här delen')).toBeVisible();
    await expect(colleague.getByText(/^Sparat \d/).first()).toBeVisible();
    await expect(colleague.getByLabel('Jämförelse', { exact: true })).toHaveValue(PLACEBO);
    await expectAccessible(colleague);
  });

  await test.step('who writes in a part that another removes keeps the words, and puts it back with them', async () => {
    await editor.reload();
    await editor.getByText('Ta bort delen', { exact: true }).click();
    await editor.getByRole('button', { name: /^Ja, ta bort/ }).click();
    await expect(editor.getByRole('heading', { name: /postherpetisk neuralgi/, level: 2 })).toBeVisible();
    colleague.on('dialog', (dialog) => void dialog.accept());
    await colleague.getByLabel('Skattning').fill('1,7');
    await expect(colleague.getByText('Delen finns inte längre i utgåvan')).toBeVisible();
    await colleague.reload();
    await expect(colleague.getByText('Redaktör, Kunskapscentrum Södra tog bort')).toBeVisible();
    await expect(colleague.getByRole('region', { name: 'Din text' }).getByText('1,7', { exact: true })).toBeVisible();
    await expectAccessible(colleague);
    await colleague.getByRole('button', { name: 'Lägg tillbaka delen med min text' }).click();
    await expect(colleague.getByText(/^Sparat \d/).first()).toBeVisible();
    await expect(colleague.getByLabel('Skattning')).toHaveValue('1,7');
  });

  await test.step('the next step says what is missing until nothing is', async () => {
    await expect(editor.getByRole('region', { name: 'Nästa steg' }).getByText('Skriv vad som har ändrats och varför.')).toBeVisible();
    await editor.getByLabel('Vad har ändrats och varför?').fill('Jämförelsen vid postherpetisk neuralgi är tydligare.');
    await editor.getByLabel('Granskas senast').fill('2028-06-30');
    await editor.getByLabel('Granskas senast').blur();
    await editor.getByRole('button', { name: 'Skicka för granskning' }).click();
    await expect(editor.getByText('granskas', { exact: true })).toBeVisible();
  });

  const approver = await windowOf('Fastställare och publicerare, Kunskapscentrum Södra');
  await approver.getByRole('link', { name: 'Fastställ en utgåva' }).click();
  await expect(approver.locator('ins').filter({ hasText: 'overksam behandling' }).first()).toBeVisible();
  await expectAccessible(approver);
  await approver.getByRole('button', { name: 'Fastställ' }).click();
  await approver.getByRole('button', { name: 'Publicera' }).click();
  await expect(approver.getByRole('link', { name: 'Publicerad version 1.1' })).toBeVisible();

  await test.step('a guest reads version 1.1 and sees word by word what is new', async () => {
    const guest = await windowOf(null);
    await guest.goto('/kunskap/metoder/eval-gabapentin-neuropatisk');
    await expect(guest.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(guest.getByText('1.1', { exact: true })).toBeVisible();
    await expectAccessible(guest);
    await guest.getByRole('link', { name: 'Ändringslogg' }).click();
    await expect(guest.getByRole('heading', { name: 'Skillnad mellan 1.0 och 1.1' })).toBeVisible();
    await expect(guest.getByText(`Minst 50 % smärtlindring, postherpetisk neuralgi: ${PLACEBO}`)).toBeVisible();
    await expectAccessible(guest);
  });

  await test.step('version 1.0 can still be read, says that it no longer holds and leads to the one that does', async () => {
    const guest = await windowOf(null);
    await guest.goto('/kunskap/andringar/eval-gabapentin-neuropatisk');
    await guest.getByRole('link', { name: 'Version 1.0', exact: true }).click();
    await expect(guest.getByText('Du läser version 1.0, som inte längre gäller')).toBeVisible();
    await expect(guest.getByText('RR 1,7').first()).toBeVisible();
    await expect(guest.getByText(PLACEBO)).toHaveCount(0);
    await expectAccessible(guest);
    const address = guest.url();
    await guest.getByRole('link', { name: 'Läs version 1.1, som gäller nu' }).click();
    await expect(guest.getByText('1.1', { exact: true })).toBeVisible();
    await guest.goto(address.replace(/\/[^/]*$/, '/finns-inte'));
    await expect(guest.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  });

  await test.step('who got an answer that rests on it is told, and so is who gave it', async () => {
    const nurse = await windowOf('Sjuksköterska, Exempelvårdcentralen');
    await nurse.goto('/uppgifter');
    await nurse.getByRole('link', { name: 'Ett svar du fick vilar på en ändrad text' }).click();
    await expect(nurse.getByText('Något svaret vilar på har ändrats')).toBeVisible();
    await expectAccessible(nurse);
    await nurse.getByRole('button', { name: 'Jag har läst det' }).click();
    await expect(nurse.getByRole('button', { name: 'Jag har läst det' })).toHaveCount(0);
    const consultant = await windowOf('Konsult, Kunskapscentrum Södra');
    await consultant.goto('/uppgifter');
    await expect(consultant.getByRole('link', { name: /^”Svaret på KS-.*” vilar på en ändrad text$/ })).toBeVisible();
  });

  const courseEditor = await windowOf('Kursansvarig redaktör, nationellt');
  await courseEditor.goto('/uppgifter');
  const tasks = courseEditor.getByRole('list', { name: 'Uppgifter' }).getByRole('listitem');
  await expect(tasks.first()).toBeVisible();
  const before = await tasks.count();
  await expect(tasks.filter({ hasText: 'Läkemedlets plats i helheten' }), 'a lesson on another outcome hears nothing').toHaveCount(0);
  await expectAccessible(courseEditor);

  await test.step('the owner says that the lesson is still right, with a reason', async () => {
    await tasks.filter({ hasText: 'Neuropatisk smärta: läs de absoluta talen' }).first().getByRole('link', { name: 'Granska' }).click();
    await expect(courseEditor.getByRole('heading', { name: 'Texten du vilar på har ändrats' })).toBeVisible();
    await expectAccessible(courseEditor);
    await courseEditor.getByRole('button', { name: 'Stämmer fortfarande' }).click();
    await expect(courseEditor.getByRole('alert')).toContainText('Det finns ett problem');
    await courseEditor.getByRole('link', { name: 'Varför stämmer den egna texten fortfarande? ' }).click();
    await expect(courseEditor.getByLabel('Varför stämmer den egna texten fortfarande?')).toBeFocused();
    await courseEditor.getByLabel('Varför stämmer den egna texten fortfarande?').fill('Lektionen nämner inga siffror som har ändrats.');
    await courseEditor.getByRole('button', { name: 'Stämmer fortfarande' }).click();
    await expect(courseEditor.getByRole('heading', { name: 'Hänvisningen stämmer med dagens text' })).toBeVisible();
    await courseEditor.goto('/uppgifter');
    await expect(tasks).toHaveCount(before - 1);
  });
});
