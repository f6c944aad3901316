import { expect, expectAccessible, test } from './support/journey.ts';
import { adaptAllTypes, adaptPart, inOwnWords, type WordedPart } from './support/adapt-all-types.ts';
import { publishNationally } from './support/publish-nationally.ts';
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
  const parts: (WordedPart & { slug: string; path: string })[] = [];
  for (const [slug, path] of Object.entries(TEXTS)) {
    await test.step(slug, async () => {
      const worded = await adaptAllTypes(editor, approver, slug, 'vastra-gotaland');
      expect(worded.length).toBeGreaterThan(0);
      parts.push(...worded.map((part) => ({ ...part, slug, path })));
      await guest.goto(`/vastra-gotaland${path}`);
      await expect(guest.getByText('Så läses texten i Västra Götalandsregionen.')).toBeVisible();
      const { marked } = await walkProvenance(guest, slug, 'vastra-gotaland');
      expect(marked).toBeGreaterThan(1);
      sourcesMarked += await guest.locator('[data-part="vastra-gotaland-reference"][data-mark="ADD"]').count();
      await expectAccessible(guest);
    });
  }
  // Neither a cell of a matrix nor a criterion of a recommendation has a page of its own where the rest could be told.
  const moved = (type: string): WordedPart & { slug: string; path: string } => {
    const part = parts.find((each) => each.type === type);
    if (!part) throw new Error(`No ${type} was worded.`);
    return part;
  };
  const warned = async (part: { nodeId: string; slug: string }, address: string, above: { name: string; slug: string | null }) => {
    await guest.goto(`/vastra-gotaland${address}`);
    const told = guest.locator(`[data-part="${part.nodeId}"]`);
    await expect(told.getByText(`${above.name} har ändrats`)).toBeVisible();
    expect((await walkProvenance(guest, part.slug, 'vastra-gotaland')).warned).toBe(1);
    await expectAccessible(guest);
    await told.getByText('Varför avviker Västra Götalandsregionen?').click();
    await expect(told.getByText('Så gör vi här.').last()).toBeVisible();
    await told.getByRole('link', { name: 'Läs den ändrade texten' }).click();
    const reached = `${above.slug ? `/${above.slug}` : ''}${address}`;
    await expect(guest).toHaveURL((url) => url.pathname === reached && url.hash === `#${part.nodeId}`);
    await expect(told).toBeVisible();
  };
  const national = await windowOf('Kursansvarig redaktör, nationellt');
  await test.step('the nation changes a cell that is worded otherwise', async () => {
    const cell = moved('responsibility');
    await publishNationally(national, approver, cell.slug, { [cell.nodeId]: inOwnWords(cell, 'hela landet') ?? {} });
    await warned(cell, cell.path, { name: 'Den nationella texten', slug: null });
  });
  await test.step('the healthcare region changes a criterion that is worded otherwise', async () => {
    const criterion = moved('etdCriterion');
    await adaptPart(national, approver, criterion.slug, 'vastra', criterion.nodeId);
    const above = { name: 'Texten från Västra sjukvårdsregionen', slug: 'vastra' };
    await warned(criterion, `${criterion.path}/${criterion.parentNodeId}`, above);
  });
  expect(sourcesMarked, 'a source of one’s own is marked in the texts that list sources').toBeGreaterThan(1);
});
