import type { Page } from '@playwright/test';

/** Marks words in the text, as a pointer or a finger would. */
export async function markInText(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = [...document.querySelectorAll('[data-text-key]')];
    const node = texts.find((text) => text.textContent.includes(wanted))?.firstChild;
    if (!node) throw new Error(`No text says ${wanted}`);
    const from = (node.textContent ?? '').indexOf(wanted);
    document.getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
  }, words);
}
