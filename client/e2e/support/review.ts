import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

const DAY = 86_400_000;

/** A day so many days from now, `YYYY-MM-DD`. */
export const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** A team that lacks nothing: name, role, from outside, part of the country, specialty. All of them have declared their interests. */
const team = [
  ['Konsult, Kunskapscentrum Södra', 'författare', false, 'Region Skåne', 'smärta'],
  ['Konsult två, Kunskapscentrum Södra', 'författare', false, 'Region Blekinge', 'rehabilitering'],
  ['Läkare på två enheter', 'granskare', true, 'Region Skåne', 'allmänmedicin'],
  ['Barnläkare, Exempelbarnmottagningen', 'granskare', true, 'Region Skåne', 'pediatrik'],
] as const;

/** Takes four people into the team, on its page. */
export async function gatherTeam(editor: Page): Promise<void> {
  for (const [name, role, external, area, specialty] of team) {
    await editor.getByLabel('Sök på namn').fill(name);
    await editor.getByLabel(name, { exact: true }).check();
    await editor.getByLabel(role, { exact: true }).check();
    await editor.getByLabel('Kommer utifrån (extern)').setChecked(external);
    await editor.getByLabel('Del av landet').selectOption({ label: area });
    await editor.getByLabel('Specialitet').fill(specialty);
    await editor.getByRole('button', { name: 'Ta in i arbetsgruppen' }).click();
    await expect(editor.getByRole('list', { name: 'Arbetsgruppen' }).getByRole('button', { name: `Ta bort ${name}` })).toBeVisible();
  }
}

/** Says what has changed and when it is reviewed, on the page of the edition. */
export async function describe(editor: Page): Promise<void> {
  await editor.getByLabel('Vad har ändrats och varför?').fill('Reviderad efter nya studier.');
  await editor.getByLabel('Granskas senast').fill(dayFromNow(700));
  await editor.getByLabel('Granskas senast').blur();
  await expect(editor.getByText(/^Sparat \d/).first()).toBeVisible();
}

/** Goes to the page of an edition and takes a step of it. */
export async function takeStep(editor: Page, edition: string, name: string): Promise<void> {
  await editor.goto(edition);
  await editor.getByRole('button', { name }).click();
  await expect(editor.getByRole('button', { name })).toHaveCount(0);
}

/** Writes down what patients have said, on the page where that is asked for. */
export async function hearPatients(editor: Page, participants: number, said: string): Promise<void> {
  await editor.getByLabel('Hur många deltog?').fill(String(participants));
  await editor.getByLabel('Vad sades?').fill(said);
  await editor.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(editor.getByText(said)).toBeVisible();
}

/** The questions every text on the full course must answer. */
export const perspectives = ['Jämställdhetsperspektivet', 'Barnrättsperspektivet', 'Funktionshinderperspektivet'] as const;

/** Answers the perspectives in words, on the page where they are asked for. */
export async function answerPerspectives(editor: Page): Promise<void> {
  for (const name of perspectives) {
    const form = editor.getByRole('form', { name });
    await form.getByLabel('Svar i ord').fill('Prövat: ingen skillnad i underlaget.');
    await form.getByRole('button', { name: 'Spara svaret' }).click();
    await expect(editor.getByText('saknas', { exact: true })).toHaveCount(2 - perspectives.indexOf(name));
  }
}

/** One body of each category that must be asked, and who answers for it. */
export const oneOfEachCategory = [
  { persona: 'Remissvar, professionsföreningar', body: 'Exempelföreningen för smärtläkare' },
  { persona: 'Remissvar, patientorganisation', body: 'Exempelförbundet för patienter och närstående' },
  { persona: 'Remissvar, regioner', body: 'Exempelregion norr' },
  { persona: 'Remissvar, myndighet', body: 'Exempelmyndigheten' },
] as const;

/** Plans a round for the four weeks to come on its page, and invites the bodies named; all of the register where none is. */
export async function planRound(editor: Page, questions: string, bodies?: readonly string[]): Promise<void> {
  await editor.getByLabel('Första dag').fill(dayFromNow(0));
  await editor.getByLabel('Sista dag').fill(dayFromNow(28));
  await editor.getByLabel('Varför följer dagarna inte kalendern?').fill('Brådskande säkerhetsfråga.');
  await editor.getByLabel('Frågor till alla, en per rad').fill(questions);
  await editor.getByRole('button', { name: 'Spara planen' }).click();
  const register = editor.getByRole('group', { name: 'Bjud in' });
  await expect(register.getByRole('checkbox')).toHaveCount(7);
  for (const box of bodies ? bodies.map((name) => register.getByLabel(name)) : await register.getByRole('checkbox').all())
    await box.check();
  await editor.getByRole('button', { name: 'Bjud in de valda' }).click();
  await expect(editor.getByRole('list', { name: 'Inbjudna' }).getByRole('listitem')).toHaveCount(bodies?.length ?? 7);
}

/** Gives so many comments the same response, the first of those without one each time: what it is stands nowhere beforehand. */
export async function declineRest(editor: Page, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    const card = editor
      .getByRole('article')
      .filter({ has: editor.getByLabel('Ert svar') })
      .first();
    const name = await card.getAttribute('aria-label');
    await card.getByLabel('Ert svar').selectOption({ label: 'godtas inte' });
    await card.getByLabel('Motivering').fill('Det ryms inte i underlaget.');
    await card.getByRole('button', { name: 'Svara' }).click();
    await expect(editor.getByRole('article', { name: name ?? '', exact: true })).toHaveCount(0);
  }
}

/** Ends the round on its page, and says so once more. */
export async function endRound(editor: Page): Promise<void> {
  await editor.getByText('Avsluta remissen', { exact: true }).click();
  await editor.getByRole('button', { name: 'Avsluta den nu' }).click();
}

/** Goes to where a body answers, from the list of what waits. */
export async function goToAnswer(page: Page, body: string): Promise<void> {
  await page.goto('/uppgifter');
  await page.getByRole('listitem').filter({ hasText: body }).getByRole('link', { name: 'Svara', exact: true }).first().click();
  await expect(page.getByText(body, { exact: true })).toBeVisible();
}

/** Says where a body stands, and hands the answer in. */
export async function handIn(page: Page, stance: string): Promise<void> {
  await page.getByLabel(stance, { exact: true }).check();
  await page.getByRole('button', { name: 'Lämna svaret' }).click();
  await expect(page.getByText(/^Svaret är lämnat/)).toBeVisible();
}
