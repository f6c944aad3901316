import { expect, expectAccessible, test } from './support/journey.ts';

/** What anybody can read, by its address and its heading. */
const openPages: [address: string, heading: string | RegExp][] = [
  ['/', 'Vad behöver du veta om långvarig smärta?'],
  ['/sok', 'Sök'],
  ['/sok?q=neuropatisk', 'Träffar för ”neuropatisk”'],
  ['/sok?q=xylofonorkester', 'Träffar för ”xylofonorkester”'],
  ['/organisation/akademiska', 'Smärtcentrum, Akademiska sjukhuset'],
  ['/kunskap', 'Kunskap'],
  ['/kunskap/metoder/eval-gabapentin-neuropatisk', 'Gabapentin vid långvarig neuropatisk smärta hos vuxna'],
  ['/kunskap/vardprogram/vardprogram-langvarig-smarta', 'Vårdprogram för långvarig smärta'],
  ['/kunskap/vardprogram/vardprogram-langvarig-smarta/rek-neuropatisk-smarta', 'Läkemedel vid neuropatisk smärta'],
  ['/kunskap/andringar/eval-gabapentin-neuropatisk', 'Ändringslogg'],
  ['/kunskap/fragor-svar/duloxetin-vid-fibromyalgi', /^Ska duloxetin erbjudas/],
  ['/utbildning', 'Kurser'],
  ['/utbildning/kurs/kurs-grund', 'Långvarig smärta i primärvården – grund'],
  ['/utbildning/kurs/kurs-grund/lektion/grund-1', 'Logga in för att läsa lektionen'],
  ['/verifiera', 'Kontrollera ett intyg'],
  ['/konsultation', 'Konsultation'],
  ['/konsultation/ny', 'Logga in för att fråga'],
  ['/uppgifter', 'Mina uppgifter'],
  ['/redaktion', 'Redaktion'],
  ['/konto', 'Du är inte inloggad'],
  ['/om', 'Om Kunskapsnav'],
  ['/hjalp', 'Hjälp och kontakt'],
  ['/tillganglighet', 'Tillgänglighet'],
  ['/personuppgifter', 'Personuppgifter'],
  ['/finns/inte', 'Sidan finns inte'],
];

test('every page that a guest can open fits 320 px in the dark, has one heading and a title of its own', async ({ windowOf }) => {
  const guest = await windowOf(null);
  await guest.setViewportSize({ width: 320, height: 640 });
  await guest.emulateMedia({ colorScheme: 'dark' });
  const titles = new Set<string>();
  for (const [address, heading] of openPages) {
    await test.step(address, async () => {
      await guest.goto(address);
      await expect(guest.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(guest.getByText('Exempelinnehåll – inte för klinisk användning')).toBeVisible();
      await expectAccessible(guest);
      titles.add(await guest.title());
    });
  }
  expect(titles.size).toBe(openPages.length);
});

test('a guest who signs in from a page comes back to it, in its language', async ({ windowOf }) => {
  const guest = await windowOf(null);
  await guest.goto('/en/uppgifter');
  await guest.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await guest.getByRole('button', { name: 'Sjuksköterska, Exempelvårdcentralen' }).click();
  await guest.waitForURL((url) => url.pathname === '/en/uppgifter');
  await expect(guest.getByRole('heading', { level: 1, name: 'My tasks' })).toBeVisible();
});

test('somebody without a role reads what is open and is told what is missing', async ({ windowOf }) => {
  const page = await windowOf('Utan roll');
  await expect(page.getByText('Inget väntar på dig just nu.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/konto');
  await expect(page.getByText(/^Du har ingen roll ännu/)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/konsultation/ny');
  await expect(page.getByRole('heading', { level: 1, name: 'Du kan inte fråga härifrån än' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/utbildning/kurs/kurs-grund');
  await expect(page.getByText(/^Du kan läsa kursen men inte börja den/)).toBeVisible();
});

test('somebody at two units chooses one and can then ask from there', async ({ windowOf }) => {
  const page = await windowOf('Läkare på två enheter');
  await page.getByRole('link', { name: 'Välj vilken du arbetar för nu' }).click();
  await expectAccessible(page);
  await page.getByRole('listitem').filter({ hasText: 'Region Skåne' }).getByRole('button', { name: 'Arbeta här' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.getByText('Exempelvårdcentralen, Region Skåne')).toBeVisible();
  await page.getByRole('link', { name: 'Ställ en fråga' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vad gäller frågan?' })).toBeVisible();
});

test('whoever cannot be signed out is told so', async ({ windowOf }) => {
  const page = await windowOf('Sjuksköterska, Exempelvårdcentralen');
  await page.goto('/konto');
  await expect(page.getByRole('button', { name: 'Logga ut' })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('alert')).toContainText('Du är fortfarande inloggad');
  await expectAccessible(page);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Logga in' })).toBeVisible();
});

test('an address that was cut or mended by hand leads to no page, not to a fault', async ({ windowOf }) => {
  const guest = await windowOf(null);
  for (const address of ['/kunskap?efter=blaj', '/kunskap/version/blaj', '/utbildning/intyg/blaj', '/konsultation/fraga/blaj/avsluta']) {
    await guest.goto(address);
    await expect(guest.getByRole('heading', { level: 1, name: 'Sidan finns inte' }), address).toBeVisible();
    await expect(guest.getByRole('main').getByRole('link', { name: 'Logga in' })).toBeVisible();
  }
});

test('a fault is told with its number and nothing else, in the frame of the portal', async ({ windowOf }) => {
  const guest = await windowOf(null);
  await guest.route('**/graphql', (route) =>
    route.request().postData()?.includes('query CoursesPage')
      ? route.fulfill({ json: { data: null, errors: [{ message: 'Something went wrong.', extensions: { requestId: 'a1b2c3' } }] } })
      : route.continue(),
  );
  await guest.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Utbildning' }).click();
  await expect(guest.getByRole('heading', { level: 1, name: 'Något gick fel' })).toBeFocused();
  await expect(guest.getByText('Ange det här numret om du kontaktar oss: a1b2c3')).toBeVisible();
  await expectAccessible(guest);
});
