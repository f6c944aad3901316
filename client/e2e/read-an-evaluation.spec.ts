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
    await expect(reader.getByText(/med den 32 av 100 \(95 % konfidensintervall 27.–.38\).*Källan anger 33 av 100/)).toBeVisible();
    const said = reader.getByRole('list', { name: 'Slutsats för varje utfall' }).getByRole('listitem');
    await expect(said.filter({ hasText: 'Minst 50 % smärtlindring, postherpetisk neuralgi' }).first()).toContainText(
      /Det är 13 fler\..*Det stämmer troligen\./,
    );
    await expect(reader.getByRole('img', { name: /^Allvarlig oönskad händelse: studierna visar ingen säker skillnad/ })).toBeVisible();
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
    await expect(row.getByRole('cell')).toHaveText(['7 (2 031)', /RR 1,7/, '190', /323.*källan: 330/, /Måttlig.*samma i källan/]);
    await expect(reader.getByRole('list', { name: 'Om talen' })).toContainText('NNT 6,9 (5,5–9,4)');
    await row.getByRole('link', { name: 'Källa 1' }).click();
    await expect(reader.locator('#ref-wiffen2017')).toBeInViewport();
    await expect(reader.locator('#finding-besvar')).toContainText('19 % yrsel');
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
    await expect(reader.getByRole('img', { name: /av 100 personer/i })).toHaveCount(7);
    await expect(reader.getByText('Vi är säkra på det.')).toHaveCount(0);
    await expect(reader.getByText('ej bekräftad', { exact: true })).toHaveCount(8);
    await expectAccessible(reader);
    await reader.emulateMedia({ media: 'print' });
    await expect(reader.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
    await expect(reader.getByText(/^Utskri/).first()).toBeVisible();
    for (const figure of await reader.locator('figure').all()) await expect(figure).toHaveCSS('break-inside', 'avoid');
    await reader.emulateMedia({ media: null });
  });

  await test.step('what nobody has searched for is not said to be missing, and every aid is plain Swedish', async () => {
    await reader.goto('/kunskap/metoder/eval-scs-landryggssmarta');
    const table = reader.getByRole('table', { name: /^Tillförlitligheten är beräknad/ });
    await expect(table.getByRole('columnheader', { name: /per 1 000/ })).toHaveCount(0);
    await expect(table.getByRole('row').filter({ hasText: 'Omoperation' })).toContainText('inte sammanvägt');
    await expect(table.getByRole('row').filter({ hasText: 'minst 12 månader' })).toContainText('sökt utan träff');
    await expect(reader.locator('#finding-hara2022-omoperation')).toContainText(/4 av 50 \(8 %\) omoperation.*ej bekräftad/);
    await expect(reader.getByRole('img', { name: /^Skogsdiagram över en studie/ })).toBeVisible();
    await expect(reader.locator('#finding-smarta-12')).toContainText('Sökning utan träff: 2022-06-10');
    await expect(reader.getByText('För 1 kritiskt utfall gav sökningen inga studier. För 1 kritiskt utfall finns inget')).toBeVisible();
    const harms: [string, string][] = [
      ['scs-landryggssmarta', 'I en studie fick 4 av 50 opereras igen.'],
      ['antidepressiva-fibromyalgi', 'Utvärderingen säger inget om det här. Det betyder inte att metoden är utan risk.'],
      ['mmr-landryggssmarta', 'Översikten av studierna säger inget om skador.'],
      ['psykologisk-behandling', 'Utvärderingen säger inget om det här. Det betyder inte att metoden är utan risk.'],
      ['gabapentin-neuropatisk', 'Av 100 som tar läkemedlet blir 19 yra'],
    ];
    for (const [slug, harm] of harms) {
      await reader.goto(`/kunskap/metoder/eval-${slug}/beslutsstod`);
      await expect(reader.getByRole('region', { name: 'Det här kan bli sämre' }).getByText(harm)).toBeVisible();
      const told = reader.getByRole('main');
      await expect(told).not.toContainText(/inga studier|TCA|SNRI|KBT mot|SCS mot|aktiv kontroll/);
      const plain = await told.locator('p, dd, ul > li').allInnerTexts();
      expect(readability(plain).words).toBeGreaterThan(100);
      expect(readability(plain).value).toBeLessThan(HARDEST_PATIENT_TEXT);
      await expectAccessible(reader);
    }
  });

  await test.step('two methods beside each other, and a warning not to read too much into it', async () => {
    await reader.goto('/kunskap/jamfor?a=eval-gabapentin-neuropatisk');
    await expect(reader.getByLabel('Den andra metoden').getByRole('option', { name: GABAPENTIN })).toHaveCount(0);
    await reader.getByLabel('Den andra metoden').selectOption('eval-scs-landryggssmarta');
    await expect(reader.getByText('Inte jämförda med varandra')).toBeVisible();
    await expect(reader).toHaveURL(/b=eval-scs/);
    await expect(reader.getByRole('table', { name: 'Metoderna i korthet' }).getByRole('row')).toHaveCount(11);
    await expect(reader.getByRole('row').filter({ hasText: /^Omoperation/ })).toContainText('4 av 50 opereras igen');
    await expect(reader.getByText('För 1 kritiskt utfall gav sökningen inga studier.', { exact: false })).toBeVisible();
    await expectAccessible(reader);
  });
});
