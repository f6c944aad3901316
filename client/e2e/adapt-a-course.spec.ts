import { expect, expectAccessible, test } from './support/journey.ts';
import { publishInSkane } from './support/publish-adaptation.ts';
import { walkCourse } from './support/provenance.ts';

const COURSE = 'kurs-grund';
const OWN = ' I Skåne ringer du först enhetens resursperson.';

const coursePage = `/utbildning/kurs/${COURSE}`;

test('a region words a lesson of a course and leaves another out; nobody reads the mix unmarked, and the nation’s text is a click away', async ({
  windowOf,
}) => {
  test.setTimeout(360_000);
  const guest = await windowOf(null);
  await guest.goto(coursePage);
  const lessons = guest.getByRole('navigation', { name: 'Kursens delar' }).getByRole('link');
  await expect(lessons.first()).toBeVisible();
  const addresses = await lessons.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const [first = '', second = ''] = addresses.map((address) => address.split('/').at(-1) ?? '');

  await test.step('the region decides about the course as about any text', async () => {
    const editor = await windowOf('Redaktör, Region Skåne');
    await editor.goto(`/redaktion/anpassning/skane/${COURSE}/${first}`);
    await editor.getByRole('radio', { name: /^Skriv med egna ord/ }).check();
    await editor.getByRole('textbox', { name: 'Text', exact: true }).click();
    await editor.keyboard.press('Control+End');
    await editor.keyboard.type(OWN);
    await editor.getByLabel('Varför avviker ni?').fill('Alla enheter har en resursperson.');
    await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
    await editor.goto(`/redaktion/anpassning/skane/${COURSE}/${second}`);
    await editor.getByRole('radio', { name: /^Utelämna delen/ }).check();
    await editor.getByLabel('Varför avviker ni?').fill('Finns i vår egen utbildning.');
    await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
    await publishInSkane(
      COURSE,
      'Kursen stämmer med hur vi arbetar.',
      editor,
      await windowOf('Fastställare och publicerare, Region Skåne'),
    );
  });

  await test.step('a guest reads the course in the region: what is the region’s is marked, what is left out is told', async () => {
    await guest.goto(`/skane${coursePage}`);
    await expect(guest.getByText('Så läses texten i Region Skåne.')).toBeVisible();
    await expect(guest.getByText('Region Skåne har utelämnat delen')).toBeVisible();
    const { walked, marked } = await walkCourse(guest, COURSE, 'skane');
    expect(walked).toBe(addresses.length);
    expect(marked).toBe(1);
    await expectAccessible(guest);
    await guest.goto(coursePage);
    expect(await guest.locator('main [data-mark="ADAPT"]').count()).toBe(0);
    await guest.goto('/skane/utbildning');
    await expect(guest.getByText('Den här sidan visar den nationella texten.')).toBeVisible();
  });

  await test.step('somebody who does not take the course reads the lesson as it is in the region, marked, and in the nation’s words elsewhere', async () => {
    const reader = await windowOf('Utan roll');
    await reader.goto(`/skane${coursePage}/lektion/${first}`);
    await expect(reader.getByText(OWN.trim())).toBeVisible();
    const { walked, marked } = await walkCourse(reader, COURSE, 'skane', first);
    expect(walked).toBeGreaterThan(addresses.length - 1);
    expect(marked).toBeGreaterThan(0);
    await reader.getByText('Varför avviker Region Skåne?').click();
    await expect(reader.getByText('Alla enheter har en resursperson.')).toBeVisible();
    await expectAccessible(reader);
    await reader.getByRole('article').getByRole('link', { name: 'Nationell text' }).first().click();
    await expect(reader).toHaveURL((url) => url.pathname === `${coursePage}/lektion/${first}`);
    await expect(reader.getByText(OWN.trim())).toHaveCount(0);
    await reader.goto(`/skane${coursePage}/lektion/${second}`);
    await expect(reader.getByText('Region Skåne har utelämnat lektionen')).toBeVisible();
    await reader.goto(`/vastra-gotaland${coursePage}/lektion/${first}`);
    await expect(reader.getByText(OWN.trim())).toHaveCount(0);
    expect((await walkCourse(reader, COURSE, 'vastra-gotaland', first)).marked).toBe(0);
  });

  await test.step('a learner at a unit of the region takes the region’s text wherever it is read, and sees the nation’s beside it', async () => {
    const nurse = await windowOf('Barnläkare, Exempelbarnmottagningen');
    await nurse.goto(`/vastra-gotaland${coursePage}`);
    await nurse.getByRole('button', { name: 'Börja', exact: true }).click();
    await expect(nurse).toHaveURL(new RegExp(`/lektion/${first}$`));
    await expect(nurse.getByText(/^Du går kursen som den läses vid/)).toBeVisible();
    await expect(nurse.getByText(OWN.trim())).toBeVisible();
    expect((await walkCourse(nurse, COURSE, 'vastra-gotaland', first)).marked).toBeGreaterThan(0);
    await expectAccessible(nurse);
    await nurse.getByRole('article').getByRole('link', { name: 'Nationell text' }).first().click();
    await expect(nurse.getByText('Du läser den nationella texten.')).toBeVisible();
    await expect(nurse.getByText(OWN.trim())).toHaveCount(0);
    await nurse.getByRole('link', { name: 'Läs kursen som du går den' }).click();
    await expect(nurse.getByText(OWN.trim())).toBeVisible();
    await nurse.goto(coursePage);
    await expect(nurse.getByText(/^Du går kursen som den läses vid/)).toBeVisible();
    expect((await walkCourse(nurse, COURSE, null)).marked).toBe(1);
  });

  await test.step('the nation words the same lesson anew: the region is asked, and its readers go on with its words meanwhile', async () => {
    const national = await windowOf('Kursansvarig redaktör, nationellt');
    await national.goto(`/redaktion/text/${COURSE}`);
    await national.getByRole('button', { name: 'Börja en ny utgåva' }).click();
    await expect(national.getByRole('button', { name: 'Börja en ny utgåva' })).toBeHidden();
    await national.goto(`/redaktion/text/${COURSE}?del=${first}`);
    await national.getByRole('textbox', { name: 'Text', exact: true }).click();
    await national.keyboard.press('Control+End');
    await national.keyboard.type(' Fråga alltid om sömn.');
    await expect(national.getByText(/^Sparat \d/).first()).toBeVisible();
    await national.getByLabel('Vad har ändrats och varför?').fill('Lektionen tar upp sömn.');
    await national.getByLabel('Granskas senast').fill('2028-06-30');
    await national.getByLabel('Granskas senast').blur();
    await national.getByRole('button', { name: 'Skicka för granskning' }).click({ timeout: 40_000 });
    const coordinator = await windowOf('Nationell samordnare');
    await coordinator.goto(`/redaktion/text/${COURSE}`);
    await coordinator.getByRole('button', { name: 'Fastställ' }).click();
    await coordinator.getByRole('button', { name: 'Publicera' }).click();
    await expect(coordinator.getByRole('button', { name: 'Publicera' })).toBeHidden();

    const reader = await windowOf('Utan roll');
    await reader.goto(`/skane${coursePage}/lektion/${first}`);
    await expect(reader.getByText(OWN.trim())).toBeVisible();
    await expectAccessible(reader);
    const editor = await windowOf('Redaktör, Region Skåne');
    await editor.goto('/uppgifter');
    await expect(editor.getByRole('link', { name: 'Ta ställning', exact: true }).first()).toBeVisible();
    await editor.goto(`/redaktion/anpassning/skane/${COURSE}/${first}`);
    await expect(editor.getByRole('heading', { name: 'Då', level: 2 })).toBeVisible();
    await expectAccessible(editor);
    await editor.getByRole('radio', { name: /^Behåll er text/ }).check();
    await editor.getByLabel('Skäl', { exact: true }).fill('Vår lektion tar redan upp sömn.');
    await expect(editor.getByText(/^Sparat \d/)).toBeVisible();
    await publishInSkane(
      COURSE,
      'Kursen stämmer med hur vi arbetar.',
      editor,
      await windowOf('Fastställare och publicerare, Region Skåne'),
    );
    await editor.goto('/uppgifter');
    await expect(editor.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(editor.getByRole('listitem').filter({ hasText: 'Vad är långvarig smärta?' })).toHaveCount(0);
  });
});
