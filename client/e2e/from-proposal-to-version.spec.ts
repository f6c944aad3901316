import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';
import {
  answerPerspectives,
  endRound,
  gatherTeam,
  goToAnswer,
  handIn,
  hearPatients,
  oneOfEachCategory,
  planRound,
  takeStep,
} from './support/review.ts';

const GABAPENTIN = 'Gabapentin vid långvarig neuropatisk smärta hos vuxna';
const EDITION = '/redaktion/text/eval-gabapentin-neuropatisk';
const REVIEW = '/redaktion/granskning/eval-gabapentin-neuropatisk';

/** Two studies whose pooled risk ratio is that of both: 2. */
const studies = [
  'studie;händelser metod;antal metod;händelser jämförelse;antal jämförelse;bias slumpning',
  'Norr 2026;40;100;20;100;låg',
  'Söder 2026;60;150;30;150;viss',
  '',
].join('\n');
const cut = studies.replace(';150;30;150;viss\n', ';150');

const ris = [
  'TY  - JOUR',
  'TI  - Två nya prövningar av gabapentin',
  'AU  - Norr, Anna',
  'JO  - J Pain',
  'PY  - 2026',
  'VL  - 27',
  'SP  - 1',
  'EP  - 9',
  'DO  - 10.1000/ny',
  'ER  - ',
  '',
].join('\n');

/** What a search gives: the same source, and another. */
const found = `${ris}TY  - JOUR\nTI  - En prövning till\nPY  - 2026\nER  - \n`;

/** Writes a text anew, and waits until it is saved. */
async function rewrite(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
  await expect(page.getByText(/^Sparat \d/).first()).toBeVisible();
}

test('three people bring a proposal to a published version 2', async ({ windowOf }) => {
  test.setTimeout(300_000);
  const clinician = await windowOf('Läkare, Exempelvårdcentralen');

  await test.step('a clinician tells of new evidence from the page of the method, and sees what is there already', async () => {
    await clinician.goto('/kunskap/metoder/eval-gabapentin-neuropatisk');
    await clinician.getByRole('link', { name: 'Tipsa om ny evidens' }).click();
    await expect(clinician.getByText(`Det gäller: ${GABAPENTIN}`)).toBeVisible();
    await clinician.getByRole('button', { name: 'Skicka förslaget' }).click();
    await expect(clinician.getByRole('alert')).toBeVisible();
    await clinician.getByLabel('Vad heter det?').fill('Två nya prövningar av gabapentin vid bältros');
    await clinician
      .getByLabel('Varför ska det tittas på?')
      .fill('Gabapentin vid smärta efter bältros: effekten ser större ut än i översikten.');
    await clinician.getByLabel('Var kan man läsa om det? (om du vet)').fill('https://doi.org/10.1000/ny');
    await expect(clinician.getByRole('region', { name: 'Liknande metoder som redan finns' }).getByRole('link').first()).toBeVisible();
    await clinician.getByLabel('Skickas till').selectOption({ label: 'Södra sjukvårdsregionen' });
    await expectAccessible(clinician);
    await clinician.getByRole('button', { name: 'Skicka förslaget' }).click();
    await expect(clinician.getByText('Tack, förslaget är skickat')).toBeVisible();
    await expectAccessible(clinician);
  });

  const editor = await windowOf('Redaktör, Kunskapscentrum Södra');
  await test.step('the editor finds it among the tasks and decides', async () => {
    await editor.getByRole('link', { name: 'Ta ställning till ett förslag' }).first().click();
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Två nya prövningar av gabapentin vid bältros');
    await editor.getByLabel('Nej').check();
    await editor.getByRole('button', { name: 'Spara beslutet' }).click();
    await expect(editor.getByRole('alert')).toBeVisible();
    await editor.getByLabel('Vi arbetar vidare med det').check();
    await editor.getByLabel('Vem arbetar med det?').selectOption({ label: 'Jag själv' });
    await editor.getByRole('button', { name: 'Spara beslutet' }).click();
    await expect(editor.getByText('under arbete', { exact: true })).toBeVisible();
    await editor.getByLabel('Det används i en utvärdering').check();
    await editor.getByLabel('Vilken utvärdering?').selectOption({ label: GABAPENTIN });
    await editor.getByLabel('Svar till den som föreslog').fill('Tack, vi gör en ny version.');
    await expectAccessible(editor);
    await editor.getByRole('button', { name: 'Spara beslutet' }).click();
    await expect(editor.getByText('Förslaget används i textens nästa utgåva.', { exact: false })).toBeVisible();
    await expect(editor.getByText('under arbete', { exact: true })).toBeVisible();
  });

  await test.step('the references of a search come into the inbox from a file, and what was sent by hand is known again', async () => {
    await editor.getByRole('link', { name: 'Förslag', exact: true }).click();
    await editor.getByRole('link', { name: 'Läs in referenser' }).click();
    await editor.getByLabel('Välj en fil').setInputFiles({ name: 'a.ris', mimeType: 'text/plain', buffer: Buffer.from(found) });
    await editor.getByRole('button', { name: 'Visa vad filen innehåller' }).click();
    await expect(editor.getByLabel('Varifrån kommer referenserna?')).toHaveAccessibleDescription(/Fyll i det här/);
    await editor.getByLabel('Varifrån kommer referenserna?').fill('PubMed, gabapentin');
    await editor.getByRole('button', { name: 'Visa vad filen innehåller' }).click();
    await expect(editor.getByRole('row').filter({ hasText: 'Två nya prövningar av gabapentin' })).toContainText('finns redan');
    await expectAccessible(editor);
    await editor.getByRole('button', { name: 'Läs in 1 källa' }).click();
    await editor.getByRole('link', { name: 'En prövning till' }).click();
    await expect(editor.getByText('En prövning till. 2026.')).toBeVisible();
  });

  await test.step('a new edition: sources from a file', async () => {
    await editor.goto(EDITION);
    await editor.getByRole('button', { name: 'Börja en ny utgåva' }).click();
    const toDo = editor.getByRole('list', { name: 'Att göra före publicering' });
    await expect(editor.getByText('Före publicering: 4 av 5 klara')).toBeVisible();
    await expect(toDo.getByRole('listitem').filter({ hasText: 'Beskriv ändringen' })).toContainText('2 saker saknas');
    await toDo.getByRole('link', { name: 'Beskriv ändringen och sätt granskningsdatum' }).click();
    await expect(editor.getByRole('heading', { name: 'Publiceras med' })).toBeInViewport();
    await expectAccessible(editor);
    await editor.getByRole('link', { name: 'Läs in källor' }).click();
    await editor.getByLabel('Välj en fil').setInputFiles({ name: 'nya.ris', mimeType: 'text/plain', buffer: Buffer.from(ris) });
    await editor.getByRole('button', { name: 'Visa vad filen innehåller' }).click();
    await expect(editor.getByRole('row').filter({ hasText: 'Två nya prövningar av gabapentin' })).toContainText('ny');
    await expectAccessible(editor);
    await editor.getByRole('button', { name: 'Läs in 1 källa' }).click();
    await expect(editor.getByRole('navigation', { name: 'Delar' }).getByText(/Norr A/)).toBeVisible();
  });

  await test.step('a file that is cut is told where, and the edition stays as it was', async () => {
    await editor.goto('/redaktion/text/eval-gabapentin-neuropatisk?del=row-phn-50-placebo');
    await editor.getByRole('link', { name: 'Läs in studier från ett kalkylblad' }).click();
    await editor.getByLabel('Välj en fil').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(cut) });
    await editor.getByRole('button', { name: 'Visa sammanvägningen' }).click();
    await expect(editor.getByText('Raden har 3 celler och rubrikraden 6. Är filen avklippt?')).toBeVisible();
    await expectAccessible(editor);
  });

  await test.step('the whole file is pooled and written into the row', async () => {
    await editor.getByLabel('Välj en fil').setInputFiles({ name: 'b.csv', mimeType: 'text/csv', buffer: Buffer.from(studies) });
    await editor.getByRole('button', { name: 'Visa sammanvägningen' }).click();
    await expect(editor.getByRole('img', { name: /^Skogsdiagram över 2 studier/ })).toBeVisible();
    await expectAccessible(editor);
    await editor.getByRole('button', { name: 'Skriv in i evidensraden' }).click();
    await expect(editor.getByLabel('Skattning')).toHaveValue('2');
  });

  await test.step('what the texts say of the numbers before is told, and rewritten where the links lead', async () => {
    const toDo = editor.getByRole('list', { name: 'Att göra före publicering' });
    await editor.goto(EDITION);
    await expect(toDo.getByText(/^\S.*: Texten säger ”en av sju”\. Det gav raden ”Minst 50 % smärtlindring/)).toBeVisible();
    await toDo.getByRole('link', { name: 'Samla evidensen' }).click();
    // The source that was read in is named by no part yet.
    await editor.getByText(/^Källor: /).click();
    await editor.getByLabel('Norr A, 2026').check();
    await rewrite(editor, editor.getByLabel('Anmärkning'), 'Sammanvägd ur två studier.');
    const next = editor.getByRole('region', { name: 'Nästa steg' });
    await next.getByRole('link', { name: /”en av sju”/ }).click();
    const conclusion = editor.getByRole('textbox', { name: 'Text', exact: true });
    await rewrite(editor, conclusion, 'Av 100 personer med smärta efter bältros får 19 fler minst halverad smärta tack vare gabapentin.');
    await next.getByRole('link', { name: /”14–15 fler av 100”/ }).click();
    await rewrite(editor, editor.getByLabel('Text', { exact: true }), 'Ungefär 16–19 fler av 100 får minst halverad smärta.');
    await expect(next.getByText(/Det gav raden/)).toHaveCount(0);
  });

  await test.step('numbers that are new are a judgement: the edition is led to the full course, and what that asks for', async () => {
    const next = editor.getByRole('region', { name: 'Nästa steg' });
    await expect(editor.getByText('Före publicering: 4 av 6 klara')).toBeVisible();
    await next.getByRole('link', { name: /^Bedömningen, slutsatsen eller underlaget har ändrats/ }).click();
    await editor.getByRole('button', { name: 'Välj den långa vägen' }).click();
    await expect(editor.getByText('Lång väg, med arbetsgrupp och remiss')).toBeVisible();
    await editor.getByRole('button', { name: 'Välj den korta vägen' }).click();
    await expect(editor.getByRole('alert')).toContainText('Bedömningen, slutsatsen eller underlaget har ändrats');
    await expectAccessible(editor);
    await editor.goto(`${REVIEW}/fragor`);
    await hearPatients(editor, 8, 'Vill veta vem man ringer när läkemedlet trappas ut.');
    await answerPerspectives(editor);
    await takeStep(editor, EDITION, 'Avgränsa');
    await editor.goto(`${REVIEW}/arbetsgrupp`);
    await gatherTeam(editor);
    await takeStep(editor, EDITION, 'Börja skriva');
  });

  await test.step('the step says what is missing until nothing is', async () => {
    const next = editor.getByRole('region', { name: 'Nästa steg' });
    await expect(next.getByText('Skriv vad som har ändrats och varför.')).toBeVisible();
    await editor.getByLabel('Vad har ändrats och varför?').fill('Två nya prövningar vid postherpetisk neuralgi.');
    await editor.getByLabel('Granskas senast').fill('2028-06-30');
    await editor.getByLabel('Granskas senast').blur();
    await editor.getByRole('button', { name: 'Skicka för granskning' }).click();
    await expect(editor.getByText('granskas', { exact: true })).toBeVisible();
  });

  await test.step('the text goes out for comment, and comes back', async () => {
    await editor.goto(`${REVIEW}/remiss`);
    await planRound(
      editor,
      'Vad saknas?',
      oneOfEachCategory.map(({ body }) => body),
    );
    await takeStep(editor, EDITION, 'Skicka ut på remiss');
    for (const { persona, body } of oneOfEachCategory) {
      const page = await windowOf(persona);
      await goToAnswer(page, body);
      await handIn(page, 'tillstyrker');
      await page.context().close();
    }
    await takeStep(editor, EDITION, 'Börja revidera');
    await editor.goto(`${REVIEW}/remiss`);
    await endRound(editor);
    await editor.getByRole('button', { name: 'Publicera sammanställningen' }).click();
    await expect(editor.getByRole('link', { name: 'Se sammanställningen' })).toBeVisible();
  });

  await test.step('a third person approves and publishes', async () => {
    const approver = await windowOf('Fastställare och publicerare, Kunskapscentrum Södra');
    await approver.getByRole('link', { name: 'Fastställ en utgåva' }).click();
    await approver.getByRole('button', { name: 'Fastställ' }).click();
    await approver.getByRole('button', { name: 'Publicera', exact: true }).click();
    await expect(approver.getByRole('link', { name: 'Publicerad version 2.0' })).toBeVisible();
  });

  await test.step('the clinician is answered, and reads version 2.0 down to its studies', async () => {
    await clinician.goto('/uppgifter');
    await clinician.getByRole('link', { name: 'Ditt förslag har fått svar' }).first().click();
    await expect(clinician.getByText('Tack, vi gör en ny version.')).toBeVisible();
    await expect(clinician.getByText('används', { exact: true })).toBeVisible();
    await clinician.getByRole('button', { name: 'Jag har läst svaret' }).click();
    await expect(clinician.getByRole('button', { name: 'Jag har läst svaret' })).toBeHidden();
    await clinician.getByRole('link', { name: GABAPENTIN }).first().click();
    await expect(clinician.getByText('2.0', { exact: true })).toBeVisible();
    await expect(clinician.getByRole('img', { name: /^Skogsdiagram över 2 studier/ })).toBeVisible();
    await expect(clinician.getByText('Norr A. Två nya prövningar av gabapentin. J Pain. 2026;27:1–9. doi:10.1000/ny')).toBeVisible();
    await expectAccessible(clinician);
  });

  await test.step('anyone sees how old the evidence behind each evaluation is', async () => {
    await clinician.goto('/kunskap/underlagets-alder');
    await expect(clinician.getByRole('table').getByRole('row')).toHaveCount(6);
    await expectAccessible(clinician);
  });
});
