import { defineConfig } from '@playwright/test';

/** Journeys through the built product in a real browser, at two widths. Every journey gets a server and a database of its own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'e2e/results',
  globalSetup: './e2e/support/prepare-demo-data.ts',
  fullyParallel: false,
  // Half of a journey is waiting: two cores carry two.
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    // A question is taken from asking to its outcome on a narrow screen of its own. The others are walked where less room is the harder case: they are long,
    // and others look at the same rooms on a wide screen.
    {
      name: 'wide',
      testIgnore: [
        'whole-question.spec.ts',
        'consult-work.spec.ts',
        'copy-and-cite.spec.ts',
        'decide-about-a-change.spec.ts',
        'from-proposal-to-version.spec.ts',
        'who-comes.spec.ts',
      ],
      use: { viewport: { width: 1280, height: 900 } },
    },
    // The two journeys of a review are long, and the round looks at its pages in both widths itself; a server dies, words are marked and an address is written
    // the same at any.
    {
      name: 'narrow',
      testIgnore: [
        'review-a-text.spec.ts',
        'approve-a-guideline.spec.ts',
        'survive-a-crash.spec.ts',
        'read-every-kind.spec.ts',
        'narrow-a-search.spec.ts',
      ],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
});
