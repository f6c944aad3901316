import type { Page } from '@playwright/test';

/** Marks words in a text as it is read, as a pointer or a finger would. */
export async function markInText(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const parts = [...document.querySelectorAll('main [data-part]')];
    const texts = parts.flatMap((part) => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      while (walker.nextNode()) found.push(walker.currentNode);
      return found;
    });
    const node = texts.find(({ textContent }) => textContent?.includes(wanted));
    if (!node) throw new Error(`No text says ${wanted}`);
    const from = (node.textContent ?? '').indexOf(wanted);
    document.getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
  }, words);
}
