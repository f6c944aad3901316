import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/journey.ts';

const TITLE = 'Att sova med långvarig smärta';
const ADDRESS = 'att-sova-med-langvarig-smarta';

/** What an editor has written in another program, with Windows' line ends and the mark some programs begin a file with. */
const WRITTEN = [
  `# Patienttext: ${TITLE}`,
  'läsare: patient',
  '',
  '## Avsnitt: Varför sömnen påverkas',
  '',
  'Smärta kan göra det svårt att somna. Dålig sömn kan göra att det gör mer ont.',
  '',
  '## Avsnitt: Vad du kan pröva',
  '',
  'Gå upp vid samma tid varje dag. Berätta för din vårdcentral om du sover dåligt länge.',
  '',
  '<!-- slut -->',
  '',
].join('\r\n');

const fileOf = (text: string, name = 'text.md') => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(`\uFEFF${text}`) });

test('an editor begins a text, brings it in from a file, and takes it out as one that says the same', async ({ windowOf }) => {
  const editor = await windowOf('Redaktör, Kunskapscentrum Södra');
  await editor.goto('/redaktion/ny');
  await editor.getByRole('radio', { name: 'Patienttext' }).check();
  await editor.getByLabel('Titel').fill(TITLE);
  await expectAccessible(editor);
  await editor.getByRole('button', { name: 'Börja skriva' }).click();
  await expect(editor.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();
  await editor.getByRole('link', { name: 'Läs in från en fil' }).click();
  await expect(editor.getByRole('heading', { name: 'Läs in från en fil', level: 1 })).toBeVisible();
  await expectAccessible(editor);

  await test.step('a file with faults is refused whole, each line with its reason', async () => {
    const faulty = WRITTEN.replace('## Avsnitt: Vad du', '## Avsnittet: Vad du');
    await show(editor, fileOf(faulty));
    await expect(editor.getByText('Inget är inläst')).toBeVisible();
    const rows = editor.getByRole('table', { name: 'Det som inte kan läsas in' }).getByRole('row');
    await expect(rows.filter({ hasText: 'Det finns ingen sort som heter ”Avsnittet”' })).toContainText('8');
    await expect(editor.getByRole('button', { name: 'Läs in i utgåvan' })).toHaveCount(0);
    await expectAccessible(editor);
  });

  await test.step('a file that was cut off is refused', async () => {
    await show(editor, fileOf(WRITTEN.slice(0, 200)));
    await expect(editor.getByText('Inget är inläst')).toBeVisible();
  });

  await test.step('what changes is seen before it is brought in', async () => {
    await show(editor, fileOf(WRITTEN));
    const changes = editor.getByRole('list', { name: 'Det som ändras' });
    await expect(changes.getByRole('listitem').filter({ hasText: 'Varför sömnen påverkas' })).toBeVisible();
    await expectAccessible(editor);
    await editor.getByRole('button', { name: 'Läs in i utgåvan' }).click();
    await expect(editor.getByRole('navigation', { name: 'Delar' }).getByRole('link', { name: /Vad du kan pröva/ })).toBeVisible();
  });

  await test.step('the file taken out holds the same, to the letter', async () => {
    await editor.getByRole('link', { name: 'Läs in från en fil' }).click();
    const taken = await download(editor, 'hela dokumentet (JSON)');
    const file = JSON.parse(readFileSync(taken, 'utf8')) as { hash?: string };
    expect(file.hash).toMatch(/^[0-9a-f]{64}$/);
    await editor.getByLabel('Välj en fil').setInputFiles({ name: 'text.json', mimeType: 'application/json', buffer: readFileSync(taken) });
    await editor.getByRole('button', { name: 'Visa vad som ändras' }).click();
    await expect(editor.getByText('Filen säger samma sak som utgåvan')).toBeVisible();
    for (const [name, file] of [
      ['kalkylblad (CSV)', 'text.csv'],
      ['text (Markdown)', 'text.md'],
    ] as const) {
      const path = await download(editor, name);
      await editor.getByLabel('Välj en fil').setInputFiles({ name: file, mimeType: 'text/plain', buffer: readFileSync(path) });
      await editor.getByRole('button', { name: 'Visa vad som ändras' }).click();
      await expect(editor.getByText('Filen säger samma sak som utgåvan'), name).toBeVisible();
    }
  });

  await test.step('nobody else reads the edition as a file', async () => {
    const guest = await windowOf(null);
    const answer = await guest.request.get(`/hamta/${ADDRESS}.json?utkast`);
    expect(answer.status()).toBe(404);
  });
});

test('a reader follows a text, hears of it on the start page, and stops on the account page', async ({ windowOf }) => {
  const reader = await windowOf('Sjuksköterska, Exempelvårdcentralen');
  await reader.goto('/kunskap/kunskapsstod/kunskapsstod-fraga-om-vald');
  await reader.getByRole('button', { name: 'Bevaka texten' }).click();
  await expect(reader.getByRole('button', { name: 'Sluta bevaka texten' })).toBeVisible();
  await expectAccessible(reader);
  await reader.goto('/');
  const news = reader.getByRole('list', { name: 'Nytt för dig' }).getByRole('listitem');
  await expect(news.filter({ hasText: 'version 1.0' })).toHaveCount(1);
  await expectAccessible(reader);
  await reader.getByRole('link', { name: 'Dina bevakningar' }).click();
  await reader.getByLabel('Bevaka ett ämne eller en region').selectOption({ label: 'Region Skåne' });
  await reader.getByRole('button', { name: 'Bevaka', exact: true }).click();
  const followed = reader.getByRole('list', { name: 'Bevakningar' }).getByRole('listitem');
  await expect(followed).toHaveCount(2);
  await expectAccessible(reader);
  await reader.getByRole('button', { name: 'Sluta bevaka Region Skåne' }).click();
  await expect(followed).toHaveCount(1);
});

test('a recommendation is two sheets of paper at the most, and says when and from where it was printed', async ({ windowOf }) => {
  const reader = await windowOf(null);
  await reader.goto('/kunskap/vardprogram/vardprogram-langvarig-smarta');
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  const links = reader.locator('a[href*="/vardprogram-langvarig-smarta/rek-"]');
  const addresses = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')));
  expect(addresses.size).toBeGreaterThan(20);
  // One with all twelve criteria of evidence-to-decision.
  addresses.add('/kunskap/riktlinjer/riktlinjer-langvarig-smarta/rad-mmr');
  for (const address of addresses) {
    await reader.goto(address);
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    expect(sheetsOf(await reader.pdf({ preferCSSPageSize: true })), address).toBeLessThanOrEqual(2);
  }
  await reader.emulateMedia({ media: 'print' });
  await expect(reader.getByText(/^Utskrivet \d{4}-\d{2}-\d{2} från http/)).toBeVisible();
  await expect(reader.getByText('Version', { exact: false }).first()).toBeVisible();
  await expect(reader.getByRole('link', { name: 'Fråga en konsult' })).toBeHidden();
});

async function show(editor: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await editor.getByLabel('Välj en fil').setInputFiles(file);
  await editor.getByRole('button', { name: 'Visa vad som ändras' }).click();
}

async function download(editor: Page, name: string): Promise<string> {
  const coming = editor.waitForEvent('download');
  await editor.getByRole('listitem').filter({ hasText: 'Texten som den är nu' }).getByRole('link', { name }).click();
  return (await coming).path();
}

/** How many pages a PDF has: each is an object of its own. */
function sheetsOf(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}
