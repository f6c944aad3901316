import { expect, expectAccessible, test } from './support/journey.ts';
import { follow, to } from './support/keyboard.ts';

const ASKER = 'Läkare, Exempelvårdcentralen';
const LEAD = 'Nivåansvarig, Södra sjukvårdsregionen';

test('something goes down and comes back, the other window is fresh by itself, and the outcome is told: by keyboard, 360 px wide', async ({
  windowOf,
}) => {
  const asker = await windowOf(ASKER);
  const lead = await windowOf(LEAD);
  for (const page of [asker, lead]) await page.setViewportSize({ width: 360, height: 780 });
  await asker.goto('/konsultation');
  await follow(asker, asker.getByRole('listitem').filter({ hasText: 'Uppföljning planerad' }).first().getByRole('link').first());
  await expect(asker.getByText(/^Uppföljning planerad \d/)).toBeVisible();
  await expectAccessible(asker);

  await test.step('the lead sends a directive, and the asker sees it without reloading', async () => {
    await lead.goto(new URL(asker.url()).pathname);
    await follow(lead, lead.getByRole('link', { name: 'Skicka ett uppdrag ner' }));
    await to(lead, lead.getByRole('radio', { name: 'Rekommenderad åtgärd' }));
    await lead.keyboard.press('Space');
    await to(lead, lead.getByRole('textbox', { name: 'Vad ska göras, av vem och när?' }));
    await lead.keyboard.type('Resurspersonen följer upp dosen efter fyra veckor.');
    await expectAccessible(lead);
    await follow(lead, lead.getByRole('button', { name: 'Skicka uppdraget' }));
    await expect(lead.getByRole('heading', { name: 'Uppdrag till enheten' })).toBeVisible();
    await expect(asker.getByRole('heading', { name: 'Uppdrag till enheten' })).toBeVisible({ timeout: 5_000 });
  });

  await test.step('the unit acknowledges it, takes it on and says that it is done', async () => {
    await follow(asker, asker.getByRole('link', { name: 'Rekommenderad åtgärd' }));
    await expect(asker.getByText('Resurspersonen följer upp dosen')).toBeVisible();
    await expectAccessible(asker);
    for (const [verb, state] of [
      ['Bekräfta mottagande', 'Mottagen'],
      ['Åta er det', 'Åtagen'],
      ['Markera som gjort', 'Gjord'],
    ] as const) {
      await follow(asker, asker.getByRole('button', { name: verb, exact: true }));
      await expect(asker.getByText(state, { exact: true })).toBeVisible();
    }
  });

  await test.step('those who sent it verify it and close it', async () => {
    await lead.goto('/konsultation/uppdrag?visa=skickade');
    await expectAccessible(lead);
    await follow(lead, lead.getByRole('link', { name: 'Rekommenderad åtgärd' }));
    await follow(lead, lead.getByRole('button', { name: 'Bekräfta', exact: true }));
    await follow(lead, lead.getByRole('button', { name: 'Avsluta', exact: true }));
    await expect(lead.getByText('Avslutad', { exact: true })).toBeVisible();
  });

  await test.step('the asker tells how it went', async () => {
    await asker.goBack();
    await follow(asker, asker.getByRole('link', { name: 'Berätta hur det gick' }));
    for (const name of ['Delvis', 'Bättre', 'Nej']) {
      await to(asker, asker.getByRole('radio', { name, exact: true }).last());
      await asker.keyboard.press('Space');
    }
    await expectAccessible(asker);
    await follow(asker, asker.getByRole('button', { name: 'Skicka och avsluta' }));
    await expect(asker.getByRole('heading', { name: 'Hur det gick' })).toBeVisible();
    await expectAccessible(asker);
  });
});
