import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { startPortal, type Portal } from './server.ts';

/** A product whose time can be moved. */
type MovablePortal = Omit<Portal, 'kill'> & {
  /** Starts it again with its clock so many days ahead, at the same address. */
  advance(days: number): Promise<void>;
  /** Kills it in the middle of whatever it does and starts it again at the same address; with `stayAway` when the answer is called. */
  crash(how?: { stayAway?: boolean }): Promise<() => Promise<void>>;
};

/** The standard every page is held to. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Fixtures = {
  /** A product with the demo content, for this journey alone. */
  portal: MovablePortal;
  /** A browser window of one's own, signed in as a persona by the name its button carries; null for a guest. */
  windowOf(persona: string | null): Promise<Page>;
};

export const test = base.extend<Fixtures>({
  // Playwright reads the first parameter's pattern, so it has to be one.
  // oxlint-disable-next-line no-empty-pattern
  portal: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kunskapsnav-journey-'));
    execFileSync('cp', ['-a', String(process.env['JOURNEY_DEMO_DATA']), join(folder, 'data')]);
    let running = await startPortal(join(folder, 'data'));
    const { url } = running;
    await use({
      url,
      stop: () => running.stop(),
      advance: async (days) => {
        await running.stop();
        running = await startPortal(join(folder, 'data'), { daysAhead: days, port: Number(new URL(url).port) });
      },
      crash: async ({ stayAway = false } = {}) => {
        await running.kill();
        const again = async (): Promise<void> => {
          running = await startPortal(join(folder, 'data'), { port: Number(new URL(url).port) });
        };
        if (!stayAway) await again();
        return again;
      },
    });
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  },
  windowOf: async ({ browser, portal, viewport }, use) => {
    const close: (() => Promise<void>)[] = [];
    await use(async (persona) => {
      const page = await openWindow(browser, portal.url, viewport);
      close.push(() => page.context().close());
      if (persona) await signIn(page, persona);
      else await page.goto('/');
      return page;
    });
    for (const one of close) await one();
  },
});

export { expect };

async function openWindow(browser: Browser, baseURL: string, viewport: { width: number; height: number } | null): Promise<Page> {
  // Without motion: a colour half-way to another has no contrast that means anything.
  const context = await browser.newContext({ baseURL, viewport, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' });
  return context.newPage();
}

/** Signs in through the development provider as one of its personas. */
export async function signIn(page: Page, persona: string): Promise<void> {
  await page.goto('/auth/sign-in?returnTo=/');
  await page.getByRole('button', { name: persona }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

/**
 * No violation of WCAG 2.2 AA that axe can see, and nothing wider than the window. What passes is not described, and no page is opened to gather frames the
 * portal does not have: that took three quarters of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(axeTags)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) }))).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
}
