import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';
import { choose, follow, to, write } from './support/keyboard.ts';

const NUMBER = '18900117-9838';
const TITLE = 'Hur länge prövas amitriptylin?';

const template: [name: string, answer: string][] = [
  ['Känselfynd', 'Nedsatt beröring, brännande'],
  ['Prövade läkemedel', 'Amitriptylin 25 mg i fyra veckor'],
  ['Njurfunktion', 'eGFR 70'],
  ['Patientens mål', 'Gå till affären'],
];

test('a question from asking to its outcome, by keyboard alone and 360 px wide', async ({ windowOf, portal }) => {
  const asker = await narrow(await windowOf('Läkare, Exempelvårdcentralen'));
  const triage = await narrow(await windowOf('Fördelare, Kunskapscentrum Södra'));
  const consultant = await narrow(await windowOf('Konsult, Kunskapscentrum Södra'));

  let reference = '';
  const fromTasks = async (task: string): Promise<void> => {
    await asker.goto('/uppgifter');
    await follow(asker, asker.getByRole('listitem').filter({ hasText: reference }).getByRole('link', { name: task }));
    await expect(heading(asker, TITLE)).toBeVisible();
  };

  await test.step('it is asked', async () => {
    await asker.goto('/konsultation');
    await follow(asker, asker.getByRole('link', { name: 'Ställ en fråga' }));
    await atHeading(asker, 'Vad gäller frågan?');
    await to(asker, asker.getByRole('radio').first());
    await to(asker, asker.getByRole('radio', { name: 'Neuropatisk smärta' }));
    await goOn(asker);
    await atHeading(asker, 'Finns svaret redan?');
    await follow(asker, asker.getByRole('button', { name: 'Nej, fortsätt med frågan' }));
    await atHeading(asker, 'Inte för akuta lägen');
    await choose(asker, asker.getByRole('checkbox', { name: /Inget av detta gäller/ }));
    await goOn(asker);
    await atHeading(asker, 'Vem gäller frågan?');
    await to(asker, asker.getByRole('radio', { name: '18–29 år' }));
    await asker.keyboard.press('Space');
    await to(asker, asker.getByRole('radio', { name: '50–64 år' }));
    await choose(asker, asker.getByRole('radio', { name: 'Kvinna eller flicka' }));
    await goOn(asker);
    await atHeading(asker, 'Utbredning');
    await write(asker, 'Utbredning', `Pat ${NUMBER}, ont i benet`);
    await goOn(asker);
    await expect(asker.getByRole('alert')).toBeFocused();
    await follow(asker, asker.getByRole('alert').getByRole('link'));
    await expect(asker.getByRole('textbox', { name: 'Utbredning' })).toBeFocused();
    await asker.keyboard.press('Control+A');
    await asker.keyboard.type('Båda fötterna, sedan ett år');
    await goOn(asker);
    for (const [name, answer] of template) {
      await atHeading(asker, name);
      await write(asker, name, answer);
      await goOn(asker);
    }
    await atHeading(asker, 'Vad vill du veta?');
    await write(asker, 'Din fråga i en mening', TITLE);
    await write(asker, 'Hela frågan', 'Effekten är tveksam. Ska dosen höjas?');
    await goOn(asker);
    await atHeading(asker, 'Vill du bifoga något?');
    await expectAccessible(asker);
    await goOn(asker);
    await atHeading(asker, 'Kontrollera dina svar');
    await choose(asker, asker.getByRole('checkbox', { name: /Inget i den pekar ut en person/ }));
    await follow(asker, asker.getByRole('button', { name: 'Skicka' }));
    await atHeading(asker, 'Frågan är skickad');
    reference = await asker.getByText(/^KS-\d{4}-\d{4}$/).innerText();
  });

  await test.step('it is put in the queue and taken', async () => {
    await triage.goto('/konsultation/inkorg');
    await follow(triage, triage.getByRole('link', { name: `Fördela ${TITLE}` }));
    await expect(heading(triage, TITLE)).toBeVisible();
    await follow(triage, triage.getByRole('button', { name: 'Lägg i kö' }));
    await expect(triage.getByText('ligger nu i kön.')).toBeVisible();
    await consultant.goto('/konsultation/ko');
    await follow(consultant, consultant.getByRole('button', { name: `Ta ärendet ${TITLE}` }));
    await expect(consultant.getByRole('textbox', { name: 'Svar', exact: true })).toBeVisible();
  });

  await test.step('more is asked, and told', async () => {
    await follow(consultant, consultant.getByRole('link', { name: 'Be om komplettering' }));
    await write(consultant, 'Fråga 1', 'Hur är sömnen?');
    await follow(consultant, consultant.getByRole('button', { name: 'Skicka frågorna' }));
    await expect(heading(consultant, 'Frågor att besvara')).toBeVisible();
    await fromTasks('Svara på komplettering');
    await write(asker, 'Ditt svar på kompletteringen', 'Hon vaknar två gånger.');
    await follow(asker, asker.getByRole('button', { name: 'Skicka komplettering' }));
    await expect(asker.getByText('skriver på svaret.')).toBeVisible();
  });

  await test.step('it is answered, with a day to look at the outcome', async () => {
    await consultant.goto('/konsultation/ko');
    await follow(consultant, consultant.getByRole('link', { name: `Svara ${TITLE}` }));
    await to(consultant, consultant.getByRole('radio').first());
    await consultant.keyboard.press('Space');
    await to(consultant, consultant.getByRole('radio', { name: 'Handlägg på er nivå och följ upp' }));
    await write(consultant, 'Svar', 'Höj till 50 mg och utvärdera efter åtta veckor på den dosen.');
    await choose(consultant, consultant.getByRole('checkbox', { name: /kunskap saknas/i }));
    await to(consultant, consultant.getByRole('combobox', { name: 'Uppföljning' }));
    await consultant.keyboard.press('ArrowDown');
    await consultant.keyboard.press('ArrowDown');
    await write(consultant, 'Vad ska följas upp?', 'Sömn och dos');
    await follow(consultant, consultant.getByRole('button', { name: 'Förhandsgranska och signera' }));
    await expect(heading(consultant, 'Så läser mottagaren svaret')).toBeVisible();
    await follow(consultant, consultant.getByRole('button', { name: 'Signera och skicka' }));
    await expect(consultant.getByText('Svaret är signerat och skickat.')).toBeVisible();
  });

  await test.step('it is closed with the survey', async () => {
    await fromTasks('Avsluta din fråga');
    await follow(asker, asker.getByRole('link', { name: 'Avsluta frågan' }));
    await to(asker, asker.getByRole('radio').first());
    await asker.keyboard.press('Space');
    await to(asker, asker.getByRole('radio', { name: /Gav goda råd/ }));
    await choose(asker, asker.getByRole('radio', { name: 'Remiss övervägdes och behövs inte längre' }));
    await expectAccessible(asker);
    await follow(asker, asker.getByRole('button', { name: 'Avsluta frågan' }));
    await expect(asker.getByText(/^Uppföljning planerad \d/)).toBeVisible();
  });

  await test.step('weeks later it is told how it went', async () => {
    const address = new URL(asker.url()).pathname;
    await portal.advance(70);
    const later = await narrow(await windowOf('Läkare, Exempelvårdcentralen'));
    await later.goto(address);
    await follow(later, later.getByRole('link', { name: 'Berätta hur det gick' }));
    await choose(later, later.getByRole('radio', { name: 'Ja', exact: true }).first());
    await choose(later, later.getByRole('radio', { name: 'Bättre', exact: true }));
    await choose(later, later.getByRole('radio', { name: 'Nej', exact: true }).last());
    await follow(later, later.getByRole('button', { name: 'Skicka och avsluta' }));
    await expect(later.getByRole('heading', { name: 'Hur det gick' })).toBeVisible();
    await expectAccessible(later);
  });
});

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });

async function narrow(page: Page): Promise<Page> {
  await page.setViewportSize({ width: 360, height: 780 });
  return page;
}

/** The page is there, and the focus stands at its heading. */
async function atHeading(page: Page, name: string): Promise<void> {
  await expect(heading(page, name)).toBeFocused();
}

async function goOn(page: Page): Promise<void> {
  await follow(page, page.getByRole('button', { name: 'Fortsätt' }));
}
