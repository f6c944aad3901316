import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';

test('triage chooses the level by a rule, the consultant answers with a snippet, and their pages bear looking at', async ({ windowOf }) => {
  const triage = await windowOf('Fördelare, Kunskapscentrum Södra');
  const consultant = await windowOf('Konsult, Kunskapscentrum Södra');
  const asker = await windowOf('Läkare, Exempelvårdcentralen');

  await test.step('a rule is set, and the triage inbox tells how much working time is left', async () => {
    await triage.goto('/konsultation/vagar');
    await expect(triage.getByText('Det finns ingen regel')).toBeVisible();
    await triage.getByRole('combobox', { name: 'Ämne' }).selectOption({ label: 'Neuropatisk smärta' });
    const to = triage.getByRole('combobox', { name: 'Går till' });
    await to.selectOption(String(await to.getByRole('option').nth(1).getAttribute('value')));
    await triage.getByRole('button', { name: 'Spara regeln' }).click();
    await expect(triage.getByRole('table', { name: 'Regler som gäller' }).getByText('Neuropatisk smärta')).toBeVisible();
    await look(triage, 'vagar');
    await triage.goto('/konsultation/inkorg');
    await expect(triage.getByText(/(kvar|över tiden)$/).first()).toBeVisible();
    await look(triage, 'inkorg');
  });

  await test.step('triage puts a question off until another day', async () => {
    await triage
      .getByRole('link', { name: /^Fördela / })
      .first()
      .click();
    await expect(heading(triage)).toBeVisible();
    await look(triage, 'fordela');
    const address = new URL(triage.url()).pathname.replace('/inkorg/', '/fraga/');
    await triage.goto(address);
    await triage.getByRole('link', { name: /Skjut upp/ }).click();
    await expect(heading(triage)).toBeVisible();
    await look(triage, 'skjut-upp');

    await triage.goto(address);
    await triage.getByRole('link', { name: 'Rapportera att texten pekar ut någon' }).click();
    await triage.getByRole('radio', { name: 'Personen går att känna igen ändå' }).check();
    await triage.getByRole('button', { name: 'Spärra frågan' }).click();
    const officer = await windowOf('Dataskyddsansvarig, Region Skåne');
    await officer.goto(address);
    await expect(officer.getByText('Frågan är spärrad')).toBeVisible();
    await officer.getByRole('link', { name: 'Maskera och häv spärren' }).click();
    await officer.getByRole('checkbox', { name: /^1\. / }).check();
    await officer.getByRole('button', { name: 'Fortsätt' }).click();
    await look(officer, 'maskera');
    await officer.getByRole('button', { name: 'Försegla och häv spärren' }).click();
    await expect.poll(() => new URL(officer.url()).pathname).not.toContain('hav-sparr');
    await triage.goto(address);
    await expect(triage.getByText(/^Texten är förseglad/)).toBeVisible();
  });

  await test.step('a snippet is written, changed and put into an answer', async () => {
    await consultant.goto('/konsultation/textblock');
    await expect(consultant.getByText('Ni har inget textblock ännu')).toBeVisible();
    await consultant.getByRole('textbox', { name: 'Namn' }).fill('Nedtrappning');
    await consultant.getByRole('textbox', { name: 'Text', exact: true }).fill('Ring 070-1740605 om något är oklart.');
    await consultant.getByRole('button', { name: 'Spara textblocket' }).click();
    await expect(consultant.getByRole('alert')).toContainText('telefonnummer');
    await consultant.getByRole('textbox', { name: 'Text', exact: true }).fill('Minska dosen med en tiondel var fjärde vecka.');
    await consultant.getByRole('button', { name: 'Spara textblocket' }).click();
    await expect(consultant.getByText('”Nedtrappning” är sparat.')).toBeVisible();
    await look(consultant, 'textblock');
    await consultant.goto('/konsultation/ko');
    await look(consultant, 'ko');
    await consultant.keyboard.press('j');
    await expect(consultant.locator('[data-row]').first()).toBeFocused();
    await consultant
      .getByRole('button', { name: /^Ta ärendet / })
      .first()
      .click();
    await consultant.getByText('Textblock', { exact: true }).click();
    await consultant.getByRole('button', { name: 'Lägg till Nedtrappning' }).click();
    await expect(consultant.getByRole('textbox', { name: 'Svar', exact: true })).toHaveValue(
      'Minska dosen med en tiondel var fjärde vecka.',
    );
    await look(consultant, 'svar');
  });

  await test.step('how much one takes on, and what is to be reviewed', async () => {
    await consultant.goto('/konsultation/kapacitet');
    await consultant.getByRole('textbox', { name: 'Hur många frågor på en gång?' }).fill('7');
    await consultant.getByRole('button', { name: 'Spara' }).click();
    await expect(consultant.getByText(/av högst 7 frågor/)).toBeVisible();
    await look(consultant, 'kapacitet');
    await consultant.goto('/konsultation/granskning');
    await expect(consultant.getByText('Inget svar väntar på att du granskar det.')).toBeVisible();
    await look(consultant, 'granskning');
  });

  await test.step('a closed question is too rare to become one for everyone, and nothing is begun', async () => {
    await consultant.goto('/konsultation/kunskap-saknas');
    await expect(heading(consultant)).toHaveText('Kunskap saknas');
    await look(consultant, 'kunskap-saknas');
    const closed = await asker.goto('/konsultation?visa=avslutade');
    expect(closed?.ok()).toBe(true);
    const address = String(await asker.getByRole('list', { name: 'Avslutade' }).getByRole('link').first().getAttribute('href'));
    await consultant.goto(address);
    await consultant.getByRole('link', { name: 'Gör till fråga och svar för alla' }).click();
    await consultant.getByRole('textbox', { name: 'Frågan' }).fill('Hur länge prövas ett läkemedel?');
    await consultant.getByRole('textbox', { name: 'Svaret' }).fill('Åtta veckor på en dos som tolereras.');
    await look(consultant, 'till-alla');
    await consultant.getByRole('button', { name: 'Lämna till redaktionen' }).click();
    await expect(consultant.getByRole('alert')).toContainText('För få har frågat om ämnet');
  });
});

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Looks at a page in light and in dark: axe finds nothing, and nothing is wider than the window. Pictures are kept where they are asked for. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['JOURNEY_PICTURES'];
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: null });
}
