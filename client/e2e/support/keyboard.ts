import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';

/** Goes to something with the keyboard alone. Of radio buttons that belong together the keyboard stops at one, and arrows lead on. */
export async function to(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    const isGroup = await wanted.evaluate((element) => {
      const active = document.activeElement;
      const isRadio = element instanceof HTMLInputElement && active instanceof HTMLInputElement && element.type === 'radio';
      return isRadio && active.type === 'radio' && active.name === element.name;
    });
    await page.keyboard.press(isGroup ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`The keyboard does not reach ${wanted.toString()}.`);
}

/** Goes to something and does what Enter does there. */
export async function follow(page: Page, wanted: Locator): Promise<void> {
  await to(page, wanted);
  await page.keyboard.press('Enter');
}

/** Goes to a control and presses the space bar: chooses or ticks it. */
export async function choose(page: Page, wanted: Locator): Promise<void> {
  await to(page, wanted);
  await page.keyboard.press('Space');
}

/** Goes to a field by its name and types. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  await to(page, page.getByRole('textbox', { name, exact: true }));
  await page.keyboard.type(text);
}
