import { expect, type Page } from '@playwright/test';

/** What Skåne has in work of a text is described and sent, and approved and published by somebody else. */
export async function publishInSkane(slug: string, changeNote: string, editor: Page, approver: Page): Promise<void> {
  const review = `/redaktion/anpassning/skane/${slug}/granska`;
  await editor.goto(review);
  await editor.getByLabel('Vad har ändrats och varför?').fill(changeNote);
  await editor.getByLabel('Granskas senast').fill('2028-06-30');
  await editor.getByLabel('Granskas senast').blur();
  await editor.getByRole('button', { name: 'Skicka för granskning' }).click();
  await expect(editor.getByText('granskas', { exact: true })).toBeVisible();
  await approver.goto(review);
  await approver.getByRole('button', { name: 'Fastställ' }).click();
  await approver.getByRole('button', { name: 'Publicera' }).click();
  await expect(approver.getByText('Inget är i arbete.')).toBeVisible();
}
