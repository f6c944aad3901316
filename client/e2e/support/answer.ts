import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible as expectAccessibleAsIs } from './journey.ts';
import { markInText } from './mark-in-text.ts';
import { goToAnswer } from './review.ts';

/** At both widths in one walk: the round is long, so it is walked once. */
export async function expectAccessible(page: Page): Promise<void> {
  const wide = page.viewportSize();
  await expectAccessibleAsIs(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessibleAsIs(page);
  if (wide) await page.setViewportSize(wide);
}

/** Adds a comment; with words, on words marked in the text, and others suggested in their place. */
export async function comment(page: Page, text: string, words?: { marked: string; instead: string }): Promise<void> {
  if (words) {
    await expect(page.locator('main [data-part]').first()).toBeVisible();
    await markInText(page, words.marked);
    await expect(page.getByLabel('Vilka ord?')).toHaveValue(words.marked);
    await page.getByLabel('Förslag på ord i stället').fill(words.instead);
  }
  await page.getByLabel('Synpunkt', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Lägg till synpunkten' }).click();
  await expect(page.getByText(text, { exact: true })).toBeVisible();
  await expect(page.getByLabel('Synpunkt', { exact: true })).toHaveValue('');
}

/** Goes to where a body answers and comments. */
export async function write(page: Page, body: string, texts: readonly string[]): Promise<void> {
  await goToAnswer(page, body);
  for (const text of texts) await comment(page, text);
}

/** What is written is kept by itself, and what is begun is not left behind. */
export async function leaveAndComeBack(page: Page): Promise<void> {
  await page.getByLabel('tillstyrker med synpunkter', { exact: true }).check();
  await page.getByLabel('Vad saknas?').fill('Hur ofta man följer upp.');
  await page.getByLabel('Vad saknas?').blur();
  await expect(page.getByText(/^Sparat \d/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Vad saknas?')).toHaveValue('Hur ofta man följer upp.');
  await expect(page.getByLabel('tillstyrker med synpunkter', { exact: true })).toBeChecked();
  await page.getByLabel('Vad saknas?').fill('');
  await page.getByLabel('Synpunkt', { exact: true }).fill('Påbörjad.');
  // What is wrong moves the page, and the second click of a double click lands on something else: nothing of that is changed.
  await page.getByRole('button', { name: 'Lämna svaret' }).dblclick();
  await expect(page.getByRole('alert')).toContainText('En synpunkt är påbörjad men inte tillagd.');
  await expect(page.getByLabel('tillstyrker med synpunkter', { exact: true })).toBeChecked();
  await page.getByLabel('Vad saknas?').fill('Hur länge man följer upp.');
  await page.getByLabel('Vad saknas?').fill('');
  await page.getByLabel('Vad saknas?').blur();
  await expect(page.getByText(/^Sparat \d/)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('En synpunkt är påbörjad men inte tillagd.');
  await page.getByLabel('Synpunkt', { exact: true }).fill('');
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** An answer another body has offered becomes this body's when it says so. */
export async function join(page: Page, offering: string): Promise<void> {
  await expect(page.getByText(`${offering} har svarat även för er`)).toBeVisible();
  await page.getByText('Läs deras synpunkter').click();
  await expect(page.getByText(`${offering}, synpunkt 1`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, svaret är också vårt' }).click();
  await expect(page.getByText(`Ni har anslutit er till svaret från ${offering}.`)).toBeVisible();
}

/** Somebody who answered writes back to the response to a comment of their own, and whoever conducts the round answers in the thread. */
export async function talkOver({ own, said, editor }: { own: Locator; said: string; editor: Page }): Promise<void> {
  await expect(own.getByText(said)).toBeVisible();
  await own.getByRole('button', { name: 'Skriv tillbaka' }).click();
  await expectAccessible(own.page());
  await own.getByLabel('Skriv tillbaka').fill('Numret räcker för oss.');
  await own.getByRole('button', { name: 'Skicka' }).click();
  await expect(own.getByText(/^Du, .*Numret räcker för oss\.$/)).toBeVisible();
  await editor.goto('/uppgifter');
  await editor.getByRole('listitem').filter({ hasText: 'skrivit tillbaka' }).getByRole('link', { name: 'Läs' }).click();
  const waiting = editor.getByRole('article');
  await expect(waiting).toHaveCount(1);
  await waiting.getByRole('button', { name: 'Skriv till instansen' }).click();
  await expectAccessible(editor);
  await waiting.getByLabel('Skriv till instansen').fill('Då står numret i bilagan.');
  await waiting.getByRole('button', { name: 'Skicka' }).click();
  await expect(waiting).toHaveCount(0);
  await own.page().reload();
  await expect(own.getByText(/Då står numret i bilagan\.$/)).toBeVisible();
}
