import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';
import {
  describe,
  endRound,
  gatherTeam,
  goToAnswer,
  handIn,
  hearPatients,
  oneOfEachCategory as bodies,
  perspectives,
  planRound,
  takeStep,
} from './support/review.ts';

const SLUG = 'vardprogram-langvarig-smarta';
const EDITION = `/redaktion/text/${SLUG}`;

const considerations = [
  'Samverkan mellan primärvård och specialistvård',
  'Kontinuitet i vårdkedjan',
  'Regionala skillnader i tillgång till specialiserad smärtvård',
  'Samsjuklighet mellan långvarig smärta och psykisk ohälsa',
  'Koppling till orala långvariga smärttillstånd',
  'Samverkan mellan den somatiska och den psykiatriska vården',
  'Samverkan mellan tandvården och annan vård',
];

/** Follows what is missing before a step to where it is mended. */
async function followMissing(page: Page, missing: RegExp): Promise<void> {
  await page.goto(EDITION);
  await page.getByRole('link', { name: missing }).first().click();
}

test('a guideline is led by what is missing from a proposal to its readers, its considerations and perspectives answered', async ({
  windowOf,
}) => {
  test.setTimeout(600_000);
  const editor = await windowOf('Kursansvarig redaktör, nationellt');
  const step = (name: string): Promise<void> => takeStep(editor, EDITION, name);

  await test.step('before each step it is said what is missing, with a link to where it is mended', async () => {
    await editor.goto(`/redaktion/granskning/${SLUG}`);
    await editor.getByRole('button', { name: 'Välj den långa vägen' }).click();
    await expect(editor.getByText('Lång väg, med arbetsgrupp och remiss')).toBeVisible();
    await editor.goto(EDITION);
    await editor.getByRole('button', { name: 'Börja en ny utgåva' }).click();
    await expect(editor.getByRole('link', { name: /Skriv in vad patienter och närstående har sagt/ }).first()).toBeVisible();
    await followMissing(editor, /Skriv in vad patienter och närstående har sagt/);
    await hearPatients(editor, 12, 'Vill ha en och samma kontakt genom hela vården.');
    await step('Avgränsa');
    await followMissing(editor, /Det finns 0 författare/);
    await gatherTeam(editor);
    await step('Börja skriva');
    await editor.goto(EDITION);
    await describe(editor);
    await step('Skicka för granskning');
    await followMissing(editor, /Planera en remiss/);
    await planRound(
      editor,
      'Vad saknas?',
      bodies.map(({ body }) => body),
    );
    await step('Skicka ut på remiss');
  });

  await test.step('each body reads the recommendations as readers do, with their decisions and sources, and says where it stands', async () => {
    for (const { persona, body } of bodies) {
      const page = await windowOf(persona);
      await goToAnswer(page, body);
      const text = page.getByRole('region', { name: 'Texten' });
      await expect(text.getByText('Ingen nationell rangordning beslutad').first()).toBeVisible();
      await expect(text.getByRole('heading', { name: 'Källor' })).toBeVisible();
      if (body === bodies[0].body) await expectAccessible(page);
      await handIn(page, 'tillstyrker');
      await page.context().close();
    }
    await step('Börja revidera');
    await editor.goto(`/redaktion/granskning/${SLUG}/remiss`);
    await endRound(editor);
  });

  const approver = await windowOf('Nationell samordnare');
  await test.step('it is not approved before each consideration and each perspective is answered, in words or by a part of it', async () => {
    await approver.goto(EDITION);
    await approver.getByRole('region', { name: 'Nästa steg' }).getByText('4 saker till').click();
    for (const name of [...considerations, ...perspectives])
      await expect(approver.getByRole('link', { name: `Besvara: ${name}.` })).toBeVisible();
    await expect(approver.getByRole('button', { name: 'Fastställ' })).toHaveCount(0);
    await editor.goto(`/redaktion/granskning/${SLUG}/fragor`);
    for (const name of [...considerations, ...perspectives]) {
      const form = editor.getByRole('form', { name });
      if (name === considerations[1]) await form.getByLabel('Del av texten som svarar').selectOption({ index: 2 });
      else await form.getByLabel('Svar i ord').fill('Prövat och beskrivet.');
      await form.getByRole('button', { name: 'Spara svaret' }).click();
      await expect(editor.getByText('saknas', { exact: true })).toHaveCount(9 - [...considerations, ...perspectives].indexOf(name));
    }
    await expectAccessible(editor);
  });

  await test.step('then another person approves it, it is published, and its readers see what stood behind it', async () => {
    await approver.goto(EDITION);
    await approver.getByRole('button', { name: 'Fastställ' }).click();
    await expect(approver.getByText(/Publicera sammanställningen av remiss 1/)).toBeVisible();
    await editor.goto(`/redaktion/granskning/${SLUG}/remiss`);
    await editor.getByRole('button', { name: 'Publicera sammanställningen' }).click();
    await expect(editor.getByRole('link', { name: 'Se sammanställningen' })).toBeVisible();
    await approver.goto(EDITION);
    await approver.getByRole('button', { name: 'Publicera' }).click();
    await expect(approver.getByRole('link', { name: /Publicerad version/ })).not.toHaveText(/1\.0/);
    const guest = await windowOf(null);
    await guest.goto(`/kunskap/vardprogram/${SLUG}`);
    await guest.getByRole('link', { name: /^Bakom texten/ }).click();
    const behind = guest.getByRole('region', { name: 'Bakom texten' });
    await behind.getByText('Perspektiv och överväganden', { exact: true }).click();
    await expect(behind.getByText('Kontinuitet i vårdkedjan')).toBeVisible();
    await expect(behind.getByText('Barnrättsperspektivet')).toBeVisible();
    await expectAccessible(guest);
  });
});
