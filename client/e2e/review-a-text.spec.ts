import { comment, expectAccessible, join, leaveAndComeBack, talkOver, write } from './support/answer.ts';
import { expect, signIn, test } from './support/journey.ts';
import {
  answerPerspectives,
  declineRest,
  describe,
  endRound,
  gatherTeam,
  goToAnswer,
  handIn,
  hearPatients,
  planRound,
  takeStep,
} from './support/review.ts';

const TITLE = 'Gabapentin vid långvarig neuropatisk smärta hos vuxna';
const REVIEW = '/redaktion/granskning/eval-gabapentin-neuropatisk';

/** Bodies, who answers for each, and how many comments it has: 25 on time, and two answers of the panel. */
const onTime = [
  {
    persona: 'Remissvar, professionsföreningar',
    body: 'Exempelföreningen för smärtläkare',
    comments: 7,
    stance: 'tillstyrker med synpunkter',
  },
  { persona: 'Remissvar, professionsföreningar', body: 'Exempelföreningen för fysioterapeuter', comments: 4, stance: 'tillstyrker' },
  { persona: 'Remissvar, regioner', body: 'Exempelregion norr', comments: 7, stance: 'tillstyrker' },
  { persona: 'Remissvar, regioner', body: 'Exempelregion söder', comments: 4, joins: 'Exempelregion norr' },
  { persona: 'Remissvar, patientorganisation', body: 'Exempelförbundet för patienter och närstående', comments: 3, stance: 'tillstyrker' },
] as const;

/** Other words for words marked in the text as its readers see it: in a list, and in the conclusion. */
const suggestions: Record<string, { text: string; marked: string; instead: string } | undefined> = {
  'Exempelföreningen för smärtläkare': { text: 'Skriv hur länge.', marked: 'Behandling längre', instead: 'Läkemedelsbehandling längre' },
  'Exempelföreningen för fysioterapeuter': {
    text: 'Säg vem som planerar.',
    marked: 'en tidsbegränsad',
    instead: 'en planerad och tidsbegränsad',
  },
};

test('a text goes out for comment, is answered by all, changed by two of them, and reaches its readers', async ({ windowOf, portal }) => {
  test.setTimeout(600_000);
  const editor = await windowOf('Redaktör, Kunskapscentrum Södra');
  const edition = '/redaktion/text/eval-gabapentin-neuropatisk';
  const step = (name: string): Promise<void> => takeStep(editor, edition, name);

  await test.step('the editor enters a body in the register, notes a talk with it, and leaves it out', async () => {
    await editor.goto('/redaktion');
    await editor.getByRole('link', { name: 'Remissinstanser' }).click();
    await editor.getByLabel('Namn', { exact: true }).fill('Exempelrådet för kunskapsstyrning');
    await editor.getByLabel('Vem talar den för?').selectOption({ label: 'Nationella systemet för kunskapsstyrning' });
    await editor.getByLabel('Sök på namn efter dem som svarar').fill('Remissvar');
    await editor.getByLabel('Remissvar, regioner', { exact: true }).check();
    await expectAccessible(editor);
    await editor.getByRole('button', { name: 'Lägg till i registret' }).click();
    await editor.getByRole('link', { name: 'Exempelrådet för kunskapsstyrning' }).click();
    await editor.getByLabel('Vad talade ni om, och vad ledde det till?').fill('Tidsplanen.');
    await editor.getByRole('button', { name: 'Anteckna' }).click();
    await expect(editor.getByText(/^Tidsplanen\. · Redaktör/)).toBeVisible();
    await editor.getByLabel('Kan bjudas in till remisser').uncheck();
    await editor.getByRole('button', { name: 'Spara ändringen' }).click();
    await expect(editor.getByLabel('Kan bjudas in till remisser')).not.toBeChecked();
    await expectAccessible(editor);
  });

  await test.step('the editor chooses the full course, and is led to what is missing', async () => {
    await editor.goto(edition);
    await editor.getByRole('link', { name: 'Granskning' }).click();
    await editor.getByRole('button', { name: 'Välj den långa vägen' }).click();
    await expect(editor.getByText('Lång väg, med arbetsgrupp och remiss')).toBeVisible();
    await expectAccessible(editor);
    await editor.goto(edition);
    await editor.getByRole('button', { name: 'Börja en ny utgåva' }).click();
    await editor.getByRole('link', { name: 'Skriv in vad patienter och närstående har sagt' }).first().click();
    await hearPatients(editor, 8, 'Vill veta vem man ringer när läkemedlet trappas ut.');
    await answerPerspectives(editor);
    await expectAccessible(editor);
    await step('Avgränsa');
  });

  await test.step('a team is gathered, whose interests are declared', async () => {
    await editor.goto(`${REVIEW}/arbetsgrupp`);
    await gatherTeam(editor);
    await expectAccessible(editor);
    await step('Börja skriva');
  });

  await test.step('the team votes: whoever has a conflict of interest does not, and nobody sees how it goes before it is closed', async () => {
    await editor.goto(`${REVIEW}/arbetsgrupp`);
    await editor.getByLabel('Vem är jävig?').selectOption({ label: 'Konsult två, Kunskapscentrum Södra' });
    await editor.getByLabel('Varför?').fill('Har deltagit i en av studierna.');
    await editor.getByRole('button', { name: 'Anteckna jäv' }).click();
    await expect(editor.getByText(/röstar inte om/)).toBeVisible();
    await editor.goto(`${REVIEW}/omrostningar`);
    // He keeps out of the whole text, and so of what stands within it.
    await editor.getByLabel('Vilken del gäller det?').selectOption({ index: 1 });
    await editor.getByLabel('Fråga', { exact: true }).fill('Ska slutsatsen stå kvar?');
    await editor.getByRole('button', { name: 'Öppna omröstningen' }).click();
    await expect(editor.getByText(/^0 av 3 har röstat/)).toBeVisible();
    const recused = await windowOf('Konsult två, Kunskapscentrum Södra');
    await recused.goto(`${REVIEW}/omrostningar`);
    await expect(recused.getByText('Du är jävig i den här frågan och kan inte rösta om den.')).toBeVisible();
    await expect(recused.getByRole('button', { name: 'Rösta' })).toHaveCount(0);
    const voter = await windowOf('Konsult, Kunskapscentrum Södra');
    await voter.goto('/uppgifter');
    await voter.getByRole('link', { name: 'Rösta', exact: true }).first().click();
    await voter.getByLabel('ja', { exact: true }).check();
    await expectAccessible(voter);
    await voter.getByRole('button', { name: 'Rösta' }).click();
    await expect(voter.getByText('Du har röstat.')).toBeVisible();
    await expect(voter.getByText(/^1 av 3 har röstat/)).toBeVisible();
    await voter.context().close();
    const reviewer = await windowOf('Barnläkare, Exempelbarnmottagningen');
    await reviewer.goto(`${REVIEW}/omrostningar`);
    await reviewer.getByLabel('nej', { exact: true }).check();
    await reviewer.getByLabel('Varför är du emot?').fill('Studierna är för små.');
    await reviewer.getByRole('button', { name: 'Rösta' }).click();
    await expect(reviewer.getByText(/^2 av 3 har röstat/)).toBeVisible();
    await editor.goto(`${REVIEW}/arbetsgrupp`);
    await editor.getByLabel('Vem är jävig?').selectOption({ label: 'Barnläkare, Exempelbarnmottagningen' });
    await editor.getByLabel('Varför?').fill('Ledde en av studierna.');
    await editor.getByRole('button', { name: 'Anteckna jäv' }).click();
    await expect(editor.getByText(/Ledde en av studierna/)).toBeVisible();
    await editor.goto(`${REVIEW}/omrostningar`);
    await expect(editor.getByText(/^1 av 2 har röstat/)).toBeVisible();
    await editor.getByText('Avsluta omröstningen', { exact: true }).click();
    await expect(editor.getByText(/^1 person har inte röstat än\./)).toBeVisible();
    await editor.getByRole('button', { name: 'Avsluta den nu' }).click();
    await expect(editor.getByText('stark enighet')).toBeVisible();
    await expect(editor.getByText('1 av 2', { exact: true })).toBeVisible();
    await expect(editor.getByText('Studierna är för små.')).toHaveCount(0);
    await expectAccessible(editor);
  });

  await test.step('the round is planned, its bodies invited, and the text goes out', async () => {
    await editor.goto(edition);
    await describe(editor);
    await step('Skicka för granskning');
    const reviewer = await windowOf('Barnläkare, Exempelbarnmottagningen');
    await reviewer.getByRole('link', { name: 'Redaktion' }).first().click();
    await expect(reviewer.getByRole('link', { name: TITLE })).toBeVisible();
    await reviewer.goto('/uppgifter');
    await expect(reviewer.getByText('Granska en utgåva')).toBeVisible();
    await expect(reviewer.getByText('Deklarera jäv')).toHaveCount(0);
    await reviewer.context().close();
    await editor.goto(`${REVIEW}/remiss`);
    await editor.getByLabel('Sista dag').fill('2027-02-30');
    await editor.getByRole('button', { name: 'Spara planen' }).click();
    await expect(editor.getByRole('alert')).toContainText('Skriv en dag som finns');
    await planRound(editor, 'Är texten klar?\nVad saknas?\nÄr något svårt att förstå?\nVad är viktigast?');
    await expectAccessible(editor);
    await step('Skicka ut på remiss');
  });

  await test.step('five bodies answer in time, with 25 comments', async () => {
    for (const { persona, body, comments, ...how } of onTime) {
      const page = await windowOf(persona);
      const suggestion = suggestions[body];
      if (suggestion) {
        await goToAnswer(page, body);
        await expect(page.getByRole('table', { name: /^Antal per 1 000/ })).toBeVisible();
        await comment(page, suggestion.text, suggestion);
        await expectAccessible(page);
      }
      const texts = Array.from({ length: comments - (suggestion ? 1 : 0) }, (_, index) => `${body}, synpunkt ${index + 1}`);
      await write(page, body, texts);
      if (body === onTime[0].body) await leaveAndComeBack(page);
      if (body === 'Exempelregion norr') await page.getByLabel('Exempelregion söder', { exact: true }).check();
      if ('joins' in how) await join(page, how.joins);
      else await handIn(page, how.stance);
      await page.context().close();
    }
  });

  await test.step('a member of the panel answers four questions, pauses and goes on', async () => {
    const panel = await windowOf('Patient- och anhörigpanelen');
    await panel.goto('/uppgifter');
    await panel.getByRole('link', { name: 'Svara', exact: true }).click();
    await panel.getByLabel('1. Är texten klar?').fill('Ja, det mesta.');
    await panel.getByLabel('1. Är texten klar?').blur();
    await expect(panel.getByText(/^Sparat \d/)).toBeVisible();
    await panel.reload();
    await expect(panel.getByLabel('1. Är texten klar?')).toHaveValue('Ja, det mesta.');
    await panel.getByLabel('2. Vad saknas?').fill('Vem man ringer.');
    await expectAccessible(panel);
    await panel.getByRole('button', { name: 'Lämna svaret' }).click();
    await expect(panel.getByText('Tack. Ditt svar är lämnat.')).toBeVisible();
  });

  await portal.advance(30);

  await test.step('the sixth body answers after the last day, with three comments', async () => {
    const late = await windowOf('Remissvar, myndighet');
    await write(late, 'Exempelmyndigheten', ['För sent ett', 'För sent två', 'För sent tre']);
    await handIn(late, 'tillstyrker');
  });

  await test.step('every comment gets one response; two of them change the text', async () => {
    await editor.goto('/');
    await signIn(editor, 'Redaktör, Kunskapscentrum Södra');
    await step('Börja revidera');
    await editor.goto(`${REVIEW}/remiss`);
    await editor.getByRole('link', { name: 'För sena' }).click();
    await expect(editor.getByRole('article').filter({ hasText: 'Exempelmyndigheten' })).toHaveCount(3);
    // Each form has labels of its own.
    const labelled = await editor.locator('article textarea').evaluateAll((areas) => areas.map(({ id }) => id));
    expect(new Set(labelled).size).toBe(labelled.length);
    expect(labelled.length).toBeGreaterThan(1);
    await editor.getByRole('link', { name: 'Utan svar' }).click();
    for (const { text } of Object.values(suggestions).filter((each) => each !== undefined)) {
      const suggested = editor.getByRole('article').filter({ hasText: text });
      await expect(suggested).toBeVisible();
      const put = suggested.getByRole('button', { name: 'För in förslaget i texten' });
      if (!(await put.isVisible())) await suggested.getByText('Svara på synpunkten').click();
      await put.dblclick();
      await expect(editor.getByText(text)).toHaveCount(0);
    }
    const answerable = editor.getByRole('article').filter({ has: editor.getByLabel('Ert svar') });
    const first = answerable.first();
    await first.getByLabel('Ert svar').selectOption({ label: 'godtas delvis' });
    // What is said of the whole names no part: whoever answers says which.
    const part = first.getByLabel('Vilken del ändras?');
    const gap = part.locator('option').filter({ hasText: /behandling längre/iu });
    await part.selectOption((await gap.first().getAttribute('value')) ?? '');
    await first.getByLabel('Motivering').fill('Vi skriver om stycket.');
    const told = await first.getAttribute('aria-label');
    await first.getByRole('button', { name: 'Svara' }).click();
    await expect(editor.getByRole('article', { name: told ?? '', exact: true })).toHaveCount(0);
    await expectAccessible(editor);
    await declineRest(editor, 27);
    await expect(editor.getByText('Alla synpunkter är besvarade.')).toBeVisible();
  });

  await test.step('a member of the panel reads the response and writes back, which is answered before the round is closed', async () => {
    const panel = await windowOf('Patient- och anhörigpanelen');
    await panel.goto('/uppgifter');
    await panel.getByRole('listitem').filter({ hasText: 'Era synpunkter har fått svar' }).getByRole('link', { name: 'Läs' }).click();
    await talkOver({ own: panel.getByRole('article').filter({ hasText: 'Vem man ringer.' }), said: 'Det ryms inte i underlaget.', editor });
    await panel.context().close();
    await endRound(editor);
    await editor.getByRole('button', { name: 'Publicera sammanställningen' }).click();
    await expect(editor.getByRole('link', { name: 'Se sammanställningen' })).toBeVisible();
  });

  await test.step('another person approves and publishes', async () => {
    const approver = await windowOf('Fastställare och publicerare, Kunskapscentrum Södra');
    await approver.goto(edition);
    await approver.getByRole('button', { name: 'Fastställ' }).click();
    await approver.getByRole('button', { name: 'Publicera' }).click();
    await expect(approver.getByRole('link', { name: /Publicerad version/ })).not.toHaveText(/1\.0/);
  });

  await test.step('anybody reads the table, and who answered is told what became of it', async () => {
    await editor.goto(`${REVIEW}/remiss`);
    await editor.getByRole('link', { name: 'Se sammanställningen' }).click();
    await expect(editor.getByRole('heading', { name: `Så togs synpunkterna om hand: ${TITLE}` })).toBeVisible();
    const address = new URL(editor.url()).pathname;
    const guest = await windowOf(null);
    await guest.goto(address);
    await expect(guest.getByRole('heading', { name: `Så togs synpunkterna om hand: ${TITLE}` })).toBeVisible();
    await expect(guest.getByRole('table', { name: /^Synpunkter/ }).getByRole('row')).toHaveCount(31);
    const stands = guest.getByRole('table', { name: 'Varje instans ställningstagande' });
    await expect(stands.getByRole('row').filter({ hasText: 'Exempelregion söder' })).toContainText('genom Exempelregion norr');
    await expect(stands.getByRole('row')).toHaveCount(7);
    await expectAccessible(guest);
    for (const { text, instead } of Object.values(suggestions).filter((each) => each !== undefined)) {
      const row = guest.getByRole('row').filter({ hasText: text });
      await row.getByRole('link', { name: /se ändringen i version/ }).click();
      await expect(guest.getByRole('list', { name: 'Ord som kom ur synpunkter' }).getByText(instead)).toBeVisible();
      await guest.goto(address);
    }
    await guest.goto('/kunskap/metoder/eval-gabapentin-neuropatisk');
    await guest.getByRole('link', { name: 'Bakom texten: 2 har bindningar eller jäv' }).click();
    const behind = guest.getByRole('region', { name: 'Bakom texten' });
    await expect(behind.getByRole('list', { name: 'Arbetsgrupp och jäv' }).getByRole('listitem')).toHaveCount(5);
    await expect(behind.getByText(/^har skrivit i texten/)).toBeVisible();
    await expect(behind.getByText(/Konsult två, Kunskapscentrum Södra deltog inte i beslutet/)).toBeVisible();
    await expect(behind.getByText(/1 av 2 röstberättigade röstade/)).toBeHidden();
    await guest.emulateMedia({ media: 'print' });
    await expect(behind.getByText(/1 av 2 röstberättigade röstade/)).toBeVisible();
    await guest.emulateMedia({ media: 'screen' });
    await expectAccessible(guest);
    const panel = await windowOf('Patient- och anhörigpanelen');
    await panel.goto('/uppgifter');
    await panel.getByRole('link', { name: 'Läs', exact: true }).click();
    await expect(panel.getByRole('heading', { name: 'Det här blev det av dina svar' })).toBeVisible();
    await expectAccessible(panel);
    await panel.getByRole('button', { name: 'Jag har sett det' }).click();
    await expect(panel.getByRole('button', { name: 'Jag har sett det' })).toHaveCount(0);
    await panel.goto('/uppgifter');
    await expect(panel.getByText('Sammanställningen av remissen är publicerad')).toHaveCount(0);
    const region = await windowOf('Remissvar, regioner');
    await region.goto('/uppgifter');
    await region.getByRole('link', { name: 'Läs', exact: true }).first().click();
    await expect(region.getByText('Det ryms inte i underlaget.').first()).toBeVisible();
  });
});
