import { HARDEST_PATIENT_TEXT } from 'shared/guidelines/guideline-readability.ts';
import { readability } from 'shared/text/readability.ts';
import { expect, expectAccessible, test } from './support/journey.ts';

const GABAPENTIN = 'Gabapentin vid långvarig neuropatisk smärta hos vuxna';

test('a question is answered in two steps, and read as deep as one likes', async ({ windowOf }) => {
  const reader = await windowOf(null);

  await test.step('from the start page to the answer: ask, and choose', async () => {
    await reader.getByRole('combobox').first().fill('hjälper gabapentin vid nervsmärta?');
    await reader.getByRole('combobox').first().press('Enter');
    await reader.getByRole('main').getByRole('link', { name: GABAPENTIN }).first().click();
    await expect(reader.getByRole('heading', { name: GABAPENTIN, level: 1 })).toBeVisible();
    await expect(reader.getByText('Måttlig tillförlitlighet').first()).toBeVisible();
  });

  await test.step('the layers follow each other: conclusion, key numbers, evidence', async () => {
    const order = await reader.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(order).toEqual([
      'Vid långvarig läkemedelsbehandling',
      'Av 100 personer',
      'Nytta mot risk',
      'Sammanfattning av resultat',
      'Effekterna i bild',
      'Frågan',
      'Övriga fynd',
      'Att säga till patienten',
      'Det här vet vi inte',
      'Referenser',
    ]);
    const first = reader.getByRole('img', {
      name: /^Minst 50 % smärtlindring, postherpetisk neuralgi: av 100 personer händer det 19 även utan åtgärden, 13 till/,
    });
    await expect(first).toBeVisible();
  });

  await test.step('what to watch for is shown where it matters, with its source, and leads to where it is written', async () => {
    const safety = reader.getByRole('region', { name: 'Vid långvarig läkemedelsbehandling' });
    await expect(safety.getByRole('list', { name: 'Tecken att vara uppmärksam på' }).getByRole('listitem')).toHaveCount(2);
    await expect(safety.getByText('Fråga om livsleda, tidigare försök och tillgång till läkemedel.', { exact: false })).toBeVisible();
    await expect(safety.getByText(/Ökad suicidrisk bland patienter.*Socialstyrelsen.*2024/)).toBeVisible();
    await expect(safety.getByRole('link', { name: 'Bedöm suicidrisk och gå igenom läkemedlen' })).toHaveAttribute(
      'href',
      /kunskapsstod-suicidrisk-lakemedel/,
    );
  });

  await test.step('the table is a table to a screen reader, also on a narrow screen', async () => {
    await reader.setViewportSize({ width: 320, height: 640 });
    const table = reader.getByRole('table', { name: /Antal per 1 000/ });
    await expect(table.getByRole('columnheader')).toHaveText([
      'Utfall',
      'Studier (deltagare)',
      'Effekt',
      'Utan, per 1 000',
      'Med, per 1 000',
      'Tillförlitlighet',
    ]);
    const row = table
      .getByRole('row')
      .filter({ has: reader.getByRole('rowheader', { name: /postherpetisk neuralgi/ }) })
      .first();
    await expect(row.getByRole('cell')).toHaveText(['7 (2 031)', /RR 1,7/, '190', /323/, /Måttlig/]);
    await expectAccessible(reader);
  });

  await test.step('the forest plot has a table twin', async () => {
    await expect(reader.getByRole('img', { name: /^Skogsdiagram, relativ risk/ })).toBeVisible();
    await reader.getByText('Samma bild som tabell').click();
    const twin = reader.getByRole('table', { name: 'Effekter mätta som relativ risk (RR)' });
    await expect(twin.getByRole('row').filter({ hasText: 'Allvarlig oönskad händelse' })).toContainText('ingen säker skillnad');
    await expectAccessible(reader);
  });

  await test.step('one sees what is recommended because of it, and what else rests on it', async () => {
    const recommended = reader.getByRole('region', { name: 'Rekommendationer som vilar på den' });
    await expect(recommended.getByRole('link', { name: 'Läkemedel vid neuropatisk smärta' })).toBeVisible();
    const used = reader.getByRole('region', { name: 'Används i' });
    await expect(used.getByRole('link', { name: 'Neuropatisk smärta: läs de absoluta talen' })).toBeVisible();
  });

  await test.step('a decision aid in plain words, made from the rows', async () => {
    await reader.getByRole('link', { name: 'Beslutsstöd att visa eller skriva ut' }).click();
    await expect(reader.getByRole('heading', { name: `Välja tillsammans: ${GABAPENTIN}` })).toBeVisible();
    await expect(reader.getByText('Utan metoden är det 19 av 100. Med metoden är det 32 av 100. Det är 13 fler.')).toBeVisible();
    await expect(reader.getByRole('img', { name: /av 100 personer/ })).toHaveCount(7);
    const plain = await reader.getByRole('main').locator('p, li, dd').allInnerTexts();
    expect(readability(plain).words).toBeGreaterThan(100);
    expect(readability(plain).value).toBeLessThan(HARDEST_PATIENT_TEXT);
    await expectAccessible(reader);
    await reader.emulateMedia({ media: 'print' });
    await expect(reader.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
    await expect(reader.getByText(/^Utskri/).first()).toBeVisible();
    await reader.emulateMedia({ media: null });
  });

  await test.step('two methods beside each other, and a warning not to read too much into it', async () => {
    await reader.goto('/kunskap/jamfor?a=eval-gabapentin-neuropatisk');
    await expect(reader.getByLabel('Den andra metoden').getByRole('option', { name: GABAPENTIN })).toHaveCount(0);
    await reader.getByLabel('Den andra metoden').selectOption('eval-scs-landryggssmarta');
    await expect(reader.getByText('Inte jämförda med varandra')).toBeVisible();
    await expect(reader).toHaveURL(/b=eval-scs/);
    await expect(reader.getByRole('table', { name: 'Metoderna i korthet' }).getByRole('row')).toHaveCount(9);
    await expectAccessible(reader);
  });
});
