import { expect, expectAccessible, test } from './support/journey.ts';

const PROGRAMME = 'nationellt-kompetensprogram-smarta';
const ASSESS = 'Bedöma långvarig smärta';
const PLAN = 'Göra en plan tillsammans med patienten';

test('a nurse sees what is asked, says what they can, and the manager confirms it; what was required of it is fulfilled by that', async ({
  windowOf,
}) => {
  test.setTimeout(240_000);
  const nurse = await windowOf('Sjuksköterska, Exempelvårdcentralen');
  const manager = await windowOf('Enhetschef, Exempelvårdcentralen');

  await test.step('the programme is open to anybody, and says what is asked of whom', async () => {
    const guest = await windowOf(null);
    await guest.goto('/utbildning');
    await guest.getByRole('link', { name: 'Nationellt kompetensprogram för smärtvård' }).click();
    await expect(guest).toHaveURL(new RegExp(`/utbildning/program/${PROGRAMME}$`));
    await expect(guest.getByRole('heading', { name: PLAN })).toBeVisible();
    await expect(guest.getByRole('link', { name: 'Långvarig smärta i primärvården – grund' })).toBeVisible();
    await expectAccessible(guest);
  });

  await test.step('the manager requires a level of a competency', async () => {
    await manager.goto('/utbildning/krav/exempelvardcentralen-skane/nytt');
    await manager.getByRole('radio', { name: 'En nivå av en kompetens' }).check();
    await manager.getByLabel('Kompetens', { exact: true }).selectOption({ label: `${PLAN} (Nationellt kompetensprogram för smärtvård)` });
    await manager.getByLabel('Lägsta nivå').selectOption({ label: '3. Kan själv' });
    await manager.getByLabel('Varför krävs det?').fill('Alla patienter här ska ha en plan.');
    await manager.getByRole('checkbox', { name: 'Sjuksköterska' }).check();
    await expectAccessible(manager);
    await manager.getByRole('button', { name: 'Skapa kravet' }).click();
    await expect(manager.getByRole('heading', { name: PLAN, level: 1 })).toBeVisible();
    await expect(manager.getByText('nivå 3, kan själv')).toBeVisible();
  });

  await test.step('the nurse finds it among what is required, and says at which level they are', async () => {
    await nurse.goto('/utbildning/mina-kurser');
    const required = nurse.getByRole('list', { name: 'Det som krävs av dig' });
    await expect(required.getByRole('listitem').filter({ hasText: PLAN }).getByText('inte påbörjad')).toBeVisible();
    await required.getByRole('link', { name: PLAN }).click();
    await expect(nurse.getByRole('heading', { name: 'Min kompetens', level: 1 })).toBeVisible();
    const row = nurse.getByRole('listitem').filter({ has: nurse.getByRole('heading', { name: PLAN }) });
    await expect(row.getByText('inte skattad')).toBeVisible();
    await row.getByText('Skatta dig själv').click();
    await row.getByRole('button', { name: 'Spara skattningen' }).click();
    await expect(row.getByRole('link', { name: 'Välj en nivå.' })).toBeVisible();
    await row.getByRole('radio', { name: /^3\. Kan själv/ }).check();
    await row.getByRole('button', { name: 'Spara skattningen' }).click();
    await expect(row.getByText('nådd enligt dig')).toBeVisible();
    await expectAccessible(nurse);
    await row.getByText(/^Be din chef bekräfta/).click();
    await row.getByLabel('Vad visar att du kan det?').fill('Har gjort en plan med 19121212-1212.');
    await row.getByRole('button', { name: 'Skicka till chefen' }).click();
    await expect(row.getByText(/ser ut som ett personnummer/).first()).toBeVisible();
    await row.getByLabel('Vad visar att du kan det?').fill('Har gjort planer med sex patienter och följt upp dem.');
    await row.getByRole('button', { name: 'Skicka till chefen' }).click();
    await expect(row.getByText('Din chef är tillfrågad och har inte svarat än.')).toBeVisible();
  });

  await test.step('the manager finds it among the tasks and says which level they have seen', async () => {
    await manager.goto('/uppgifter');
    await expect(manager.getByText('En medarbetare vill få sin kompetens bekräftad')).toBeVisible();
    await manager.goto('/utbildning/kompetens/bekrafta');
    await expect(manager.getByText('Har gjort planer med sex patienter och följt upp dem.')).toBeVisible();
    await expectAccessible(manager);
    await manager.getByLabel('Kommentar till medarbetaren').fill('Det har jag sett.');
    await manager.getByRole('button', { name: 'Bekräfta', exact: true }).click();
    await expect(manager.getByText(/^Ingen väntar på dig/)).toBeVisible();
  });

  await test.step('it is shown, and the requirement fulfilled', async () => {
    await nurse.goto('/utbildning/kompetens');
    const row = nurse.getByRole('listitem').filter({ has: nurse.getByRole('heading', { name: PLAN }) });
    await expect(row.getByText('nådd', { exact: true })).toBeVisible();
    await row.getByText('Historik').click();
    await expect(row.getByText('Det har jag sett.')).toBeVisible();
    await expectAccessible(nurse);
    await nurse.goto('/utbildning/mina-kurser');
    await expect(nurse.getByRole('list', { name: 'Det som krävs av dig' }).getByText('uppfyllt')).toBeVisible();
  });

  await test.step('around a course it is said once before, with the level in words', async () => {
    await nurse.goto('/utbildning/kurs/kurs-grund');
    await nurse.getByRole('button', { name: 'Börja', exact: true }).click();
    await expect(nurse).toHaveURL(/\/lektion\//);
    await expectAccessible(nurse);
    await nurse.getByRole('link', { name: 'Skatta vad du kan före kursen' }).click();
    for (const name of [ASSESS, PLAN])
      await nurse
        .getByRole('group', { name })
        .getByRole('radio', { name: /^2\. Kan med stöd/ })
        .check();
    await expectAccessible(nurse);
    await nurse.getByRole('button', { name: 'Spara skattningen' }).click();
    await expect(nurse.getByText(/^Tack, din skattning är sparad/)).toBeVisible();
  });
});
