import { expect, expectAccessible, test } from './support/journey.ts';
import { adaptAllTypes } from './support/adapt-all-types.ts';
import { walkProvenance } from './support/provenance.ts';

const TEXTS = {
  'riktlinjer-langvarig-smarta': '/kunskap/riktlinjer/riktlinjer-langvarig-smarta',
  'vardprogram-langvarig-smarta': '/kunskap/vardprogram/vardprogram-langvarig-smarta',
  'vardforlopp-nivaer-vuxna': '/kunskap/vardforlopp/vardforlopp-nivaer-vuxna',
  'uppdrag-smartvard-primarvard': '/kunskap/uppdrag/uppdrag-smartvard-primarvard',
  'kunskapsstod-fraga-om-vald': '/kunskap/kunskapsstod/kunskapsstod-fraga-om-vald',
  'patienttext-att-leva-med-smarta': '/kunskap/patienttexter/patienttext-att-leva-med-smarta',
};

test('whatever kind of text it is, and whatever part a region words, adds or leaves out: nobody reads the mix unmarked', async ({
  windowOf,
}) => {
  test.setTimeout(300_000);
  const [editor, approver, guest] = [
    await windowOf('Redaktör, Västra Götalandsregionen'),
    await windowOf('Nationell samordnare'),
    await windowOf(null),
  ];
  let sourcesMarked = 0;
  for (const [slug, path] of Object.entries(TEXTS)) {
    await test.step(slug, async () => {
      const worded = await adaptAllTypes(editor, approver, slug, 'vastra-gotaland');
      expect(worded).toBeGreaterThan(0);
      await guest.goto(`/vastra-gotaland${path}`);
      await expect(guest.getByText('Så läses texten i Västra Götalandsregionen.')).toBeVisible();
      const { marked } = await walkProvenance(guest, slug, 'vastra-gotaland');
      expect(marked).toBeGreaterThan(1);
      sourcesMarked += await guest.locator('[data-part="vastra-gotaland-reference"][data-mark="ADD"]').count();
      await expectAccessible(guest);
    });
  }
  expect(sourcesMarked, 'a source of one’s own is marked in the texts that list sources').toBeGreaterThan(1);
});
