import { expect, expectAccessible, test } from './support/journey.ts';
import { ask } from './support/ask.ts';
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
  const address = new URL(asker.url()).pathname;

  await test.step('the lead sends a directive, and the asker sees it without reloading', async () => {
    await lead.goto(address);
    await follow(lead, lead.getByRole('link', { name: 'Skicka ett uppdrag ner' }));
    await to(lead, lead.getByRole('radio', { name: 'Rekommenderad åtgärd' }));
    await lead.keyboard.press('Space');
    await to(lead, lead.getByRole('textbox', { name: 'Vad ska göras, av vem och när?' }));
    await lead.keyboard.type('Resurspersonen följer upp dosen efter fyra veckor.');
    await expectAccessible(lead);
    await follow(lead, lead.getByRole('button', { name: 'Skicka uppdraget' }));
    await expect(lead.getByRole('heading', { name: 'Uppdrag till enheten' })).toBeVisible();
    await expect(asker.getByRole('heading', { name: 'Uppdrag till enheten' })).toBeVisible({ timeout: 2_000 });
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

  await test.step('what cannot be done for want of competence leads to courses, and three of them to the editors', async () => {
    const consultId = address.split('/').at(-1);
    const issue = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { consult { directives { id } } } }`;
    const move = `mutation ($input: MoveDirectiveInput!) { moveDirective(input: $input) { errors { __typename } } }`;
    for (const left of [2, 1, 0]) {
      const input = { consultId, kind: 'HANDBACK', text: 'Resurspersonen leder gruppen.' };
      const { issueDirective } = await ask<{ issueDirective: { consult: { directives: { id: string }[] } } }>(lead, issue, { input });
      const directiveId = issueDirective.consult.directives.at(-1)?.id;
      if (left > 0) await ask(asker, move, { input: { directiveId, action: 'CANNOT', reason: 'COMPETENCE' } });
      else await asker.goto(`/konsultation/uppdrag/${directiveId}`);
    }
    await follow(asker, asker.getByRole('button', { name: 'Säg att det inte går' }));
    await to(asker, asker.getByRole('radio', { name: 'Kompetens saknas' }));
    await asker.keyboard.press('Space');
    await follow(asker, asker.getByRole('button', { name: 'Säg att det inte går' }));
    await expect(asker.getByText('En kurs kan ge det som saknas.')).toBeVisible();
    await expect(asker.getByRole('link', { name: 'Se alla kurser' })).toBeVisible();
    await expectAccessible(asker);
    const editor = await windowOf('Redaktör, Kunskapscentrum Södra');
    await editor.goto('/uppgifter');
    await expect(editor.getByRole('link', { name: 'Tre uppdrag om samma ämne gick inte att göra' })).toBeVisible();
  });

  await test.step('the asker tells how it went', async () => {
    await asker.goto(address);
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
