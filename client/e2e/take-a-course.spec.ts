import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';

const nurse = 'Sjuksköterska, Exempelvårdcentralen';
const course = 'Smärta hos barn och ungdomar';
const lessons = [
  'Barnets smärta är verklig',
  'Bedömning: funktion, skola och familj',
  'Behandling: aktivitet och samtal först',
  'Barnrätt, våld och anmälan',
  'Nivåer, team och övergång',
];

/** What is right, by what is asked: the options to choose, or the right side of each left side. */
const key: Record<string, readonly string[] | Record<string, string>> = {
  'Vad är viktigast att säga när undersökningen är normal?': ['Smärtan är verklig, och vi gör en plan tillsammans'],
  'Vilka tre delar hör till bedömningen av ett barn med långvarig smärta?': [
    'Barnets egen bild av smärtan',
    'Sömn och mående',
    'Skolnärvaro och anpassningar',
  ],
  'Vilket läkemedelsval är rimligast vid långvarig smärta hos ett barn?': [
    'Kort paracetamol eller NSAID vid nociceptiv smärta, annars ingen läkemedelsbehandling',
  ],
  'Anmälningsplikten gäller dig som person, även om kollegor inte håller med.': ['Sant'],
  'Para ihop nivå (barn) med beskrivning.': {
    'Nivå 1': 'Primärvård',
    'Nivå 2': 'Barnmottagning och barnhabilitering',
    'Nivå 3': 'Fasta multiprofessionella team i specialistvården',
    'Nivå 4': 'Smärtcentrum med vårdplatser',
  },
  'Vilka besvär är vanligast vid långvarig smärta hos barn?': ['Huvud, mage och muskler'],
  'Vilka tre önskemål har barn och föräldrar lyft?': [
    'Att effekten av behandlingen följs upp',
    'Att någon tar ansvar för helheten',
    'Få veta diagnos och orsak',
  ],
  'Skolfrånvaro hör till bedömningen av barnets smärta.': ['Sant'],
  'När är opioider aktuella vid långvarig smärta hos barn?': ['Ytterst sällan, och i samråd med smärtspecialist'],
  'Para ihop situation med rätt handling.': {
    'Normal undersökning': 'Bekräfta smärtan och gör en plan',
    'Misstanke om att barn far illa': 'Anmäl till socialtjänsten',
    'Upprepade besök utan tydlig orsak': 'Fråga om våld i enrum',
  },
  'Hur anger du ålder i en fråga till kunskapscentrum?': ['I band: 0–4, 5–11, 12–15 eller 16–17'],
  'Vad gäller vid övergång till vuxenvård? Välj två.': ['Planera runt 16–17 år', 'Presentera nästa team i förväg'],
  'Ett barn får tolka åt föräldern om det går fort.': ['Falskt'],
};

/** How an answer gets into the form: by pointer, or by keyboard alone. */
type Hand = {
  choose(page: Page, option: Locator): Promise<void>;
  select(page: Page, list: Locator, index: number): Promise<void>;
  press(page: Page, control: Locator): Promise<void>;
};

const pointer: Hand = {
  choose: (_page, option) => option.check(),
  select: async (_page, list, index) => void (await list.selectOption({ index })),
  press: (_page, control) => control.click(),
};

const keyboard: Hand = {
  choose: async (page, option) => {
    if (await option.isChecked()) return;
    if ((await option.getAttribute('type')) === 'radio') await toRadio(page, option);
    else {
      await tabTo(page, option);
      await page.keyboard.press('Space');
    }
  },
  select: async (page, list, index) => {
    await tabTo(page, list);
    await page.keyboard.press('Home');
    for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
  },
  press: async (page, control) => {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  },
};

const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement);

async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let step = 0; step < 150; step++) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${control.toString()}`);
}

/** The Tab key enters a group of radio buttons, arrows choose in it. */
async function toRadio(page: Page, option: Locator): Promise<void> {
  const group = page.getByRole('article').getByRole('radio');
  for (let step = 0; step < 150 && !(await page.evaluate(() => document.activeElement?.matches('article [type=radio]'))); step++) {
    await page.keyboard.press('Tab');
  }
  if (!(await group.and(page.locator(':checked')).count())) await page.keyboard.press('Space');
  for (let step = 0; step < 10 && !(await option.isChecked()); step++) await page.keyboard.press('ArrowDown');
}

/** Answers the question on the page, by the table above or against it. */
async function answer(page: Page, { right, hand = pointer }: { right: boolean; hand?: Hand }): Promise<void> {
  const question = page.getByRole('article').locator('fieldset');
  const stem = await question.locator('legend').innerText();
  const truth = key[stem];
  if (!truth) throw new Error(`The table has no answer to: ${stem}`);
  if (isList(truth)) {
    const options = await question.getByRole('radio').or(question.getByRole('checkbox')).all();
    for (const option of options) {
      const text = await option.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText ?? '');
      if (truth.includes(text.trim()) === right) await hand.choose(page, option);
    }
    return;
  }
  for (const [left, match] of Object.entries(truth)) {
    const list = question.getByLabel(left, { exact: true });
    const texts = await list.getByRole('option').allInnerTexts();
    await hand.select(
      page,
      list,
      texts.findIndex((text) => text !== 'Välj' && (text === match) === right),
    );
  }
}

const isList = (truth: readonly string[] | Record<string, string>): truth is readonly string[] => Array.isArray(truth);

const next = (page: Page) => page.getByRole('navigation', { name: 'Föregående och nästa' }).getByRole('link', { name: /^Nästa/ });

/** From the catalogue to the first lesson. */
async function begin(page: Page, hand: Hand = pointer): Promise<void> {
  await hand.press(page, page.getByRole('link', { name: 'Utbildning' }).first());
  await expect(page.getByRole('heading', { name: 'Kurser', level: 1 })).toBeVisible();
  await hand.press(page, page.getByRole('link', { name: course, exact: true }));
  await expect(page.getByRole('heading', { name: course, level: 1 })).toBeVisible();
  await hand.press(page, page.getByRole('button', { name: 'Börja' }));
}

/** Through every lesson: the question is answered, recorded and explained, and the index ticks it. */
async function takeLessons(page: Page, { looking, hand = pointer }: { looking: boolean; hand?: Hand }): Promise<void> {
  for (const [index, lesson] of lessons.entries()) {
    await expect(page.getByRole('heading', { name: lesson, level: 1 })).toBeVisible();
    if (looking && index === 0) await expectAccessible(page);
    await answer(page, { right: index > 0, hand });
    await hand.press(page, page.getByRole('button', { name: 'Svara' }));
    await expect(page.getByRole('heading', { name: index > 0 ? 'Rätt svar' : 'Inte rätt' })).toBeFocused();
    await expect(page.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
    if (looking && index === 0) await expectAccessible(page);
    await hand.press(page, next(page));
  }
  await expect(page.getByRole('heading', { name: 'Slutprov', level: 1 })).toBeVisible();
}

type Quiz = {
  right: boolean;
  hand?: Hand;
  /** The question that is answered while there is no connection. */
  offlineAt?: number;
};

/** Through the quiz, question by question, to the page where the answers are looked over. */
async function takeQuiz(page: Page, { right, hand = pointer, offlineAt }: Quiz): Promise<void> {
  await hand.press(page, page.getByRole('button', { name: 'Börja provet' }));
  for (let number = 1; number <= 6; number++) {
    await expect(page.getByRole('heading', { name: `Fråga ${number} av 6` })).toBeVisible();
    if (number === offlineAt) await page.context().setOffline(true);
    await answer(page, { right, hand });
    if (number === offlineAt) {
      await expect(page.getByText('Inte sparat – försöker igen')).toBeVisible();
      await page.context().setOffline(false);
    }
    await expect(page.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
    await hand.press(page, next(page));
  }
  await expect(page.getByRole('heading', { name: 'Kontrollera dina svar' })).toBeFocused();
}

test('a nurse takes a course, passes the quiz, and anybody can check the certificate', async ({ windowOf }) => {
  const page = await windowOf(nurse);
  await page.goto('/utbildning');
  await expect(page.getByText('4 kurser')).toBeVisible();
  await page.getByLabel('Vård av').selectOption('Barn och unga');
  await expect(page).toHaveURL(/vard=barn/);
  await expect(page.getByText('2 kurser')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: course, exact: true }).click();
  await expect(page.getByText('Blir du inte godkänd kan du försöka igen efter 24 timmar')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Börja' }).click();
  await takeLessons(page, { looking: true });

  // What is saved is there after the page has been closed and opened again.
  await page.getByRole('button', { name: 'Börja provet' }).click();
  await answer(page, { right: true });
  await expect(page.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: course })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Fortsätt: Slutprov' }).click();
  await expect(page.getByText('1 av 6 frågor är besvarade och sparade')).toBeVisible();
  await page.getByRole('link', { name: 'Fortsätt med fråga 2' }).click();
  for (let number = 2; number <= 6; number++) {
    await expect(page.getByRole('heading', { name: `Fråga ${number} av 6` })).toBeVisible();
    await answer(page, { right: true });
    if (number === 2) await expectAccessible(page);
    await next(page).click();
  }
  await expect(page.getByRole('heading', { name: 'Kontrollera dina svar' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lämna in provet' }).click();
  await expect(page.getByRole('heading', { name: 'Godkänd' })).toBeFocused();
  await expect(page.getByText('Du fick 6 av 6 poäng, 100 procent.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Visa intyg' }).click();
  await expect(page.getByRole('heading', { name: nurse, level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: course, level: 2 })).toBeVisible();
  await expect(page.getByRole('img', { name: /QR-kod/ })).toBeVisible();
  await expectAccessible(page);
  const code = /KN(-[0-9A-Z]{4}){7}/.exec(await page.getByRole('article').innerText())?.[0];
  expect(await pagesInPrint(page)).toBe(1);
  expect(await paperInTheDark(page)).toBe('rgb(255, 255, 255)');
  const certificate = page.url();
  await page.goto('/utbildning/mina-kurser');
  await expect(page.getByRole('list', { name: 'Intyg' }).getByRole('link', { name: course })).toBeVisible();
  await expectAccessible(page);

  const guest = await windowOf(null);
  await guest.goto('/verifiera');
  await guest.getByLabel('Kod').fill(String(code).toLowerCase().replaceAll('-', ' '));
  await expectAccessible(guest);
  await guest.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(guest.getByText('Intyget gäller')).toBeVisible();
  await expect(guest.getByText(nurse)).toBeVisible();
  await expectAccessible(guest);
  await guest.goto('/verifiera/KN-0000-0000-0000-0000-0000-0000-0000');
  await expect(guest.getByText('Koden finns inte')).toBeVisible();
  await guest.goto(certificate);
  await expect(guest.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

test('who fails the quiz, after losing the connection once, is told why and when it can be tried again', async ({ windowOf }) => {
  const page = await windowOf(nurse);
  await begin(page);
  await takeLessons(page, { looking: false });
  await expectAccessible(page);
  await takeQuiz(page, { right: false, offlineAt: 2 });
  await page.getByRole('button', { name: 'Lämna in provet' }).click();
  await expect(page.getByRole('heading', { name: 'Inte godkänd den här gången' })).toBeFocused();
  await expect(page.getByText(/^Du kan göra provet igen den \d+ \w+ \d{4} klockan \d\d:\d\d/)).toBeVisible();
  await expect(page.getByText('Inte rätt', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText(/^Du kan göra provet igen den/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Börja/ })).toHaveCount(0);
});

test('a course by keyboard alone', async ({ windowOf }) => {
  const page = await windowOf(nurse);
  await begin(page, keyboard);
  await takeLessons(page, { looking: false, hand: keyboard });
  await takeQuiz(page, { right: true, hand: keyboard });
  await keyboard.press(page, page.getByRole('button', { name: 'Lämna in provet' }));
  await expect(page.getByRole('heading', { name: 'Godkänd' })).toBeFocused();
  await keyboard.press(page, page.getByRole('link', { name: 'Visa intyg' }));
  await expect(page.getByRole('heading', { name: nurse, level: 1 })).toBeFocused();
});

/** The ground of the certificate when it is printed by somebody who reads in the dark. */
async function paperInTheDark(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colour = await page.getByRole('article').evaluate((article) => getComputedStyle(article).backgroundColor);
  await page.emulateMedia({ media: null, colorScheme: null });
  return colour;
}

/** How many sheets the page takes when it is printed. */
async function pagesInPrint(page: Page): Promise<number> {
  const document = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return document.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
