import { client } from '../../graphql/client.ts';
import { basename } from '../../i18n/locale.ts';

/**
 * Ends the session on the server, empties what is held in memory, and begins anew as a guest.
 * @throws where the server did not end it: whoever leaves a shared computer must be told that they are still signed in.
 */
export async function signOut(): Promise<void> {
  const answer = await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`Signing out was answered with ${answer.status}.`);
  const { goTo } = (await answer.json()) as { goTo?: string };
  client.stop();
  await client.clearStore().catch(() => undefined);
  window.location.assign(goTo ?? basename);
}
