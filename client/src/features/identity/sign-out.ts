import { client } from '../../graphql/client.ts';

/** Ends the session on the server, empties what is held in memory, and begins anew as a guest. */
export async function signOut(): Promise<void> {
  const answer = await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin' });
  const { goTo } = answer.ok ? ((await answer.json()) as { goTo?: string }) : {};
  client.stop();
  await client.clearStore().catch(() => undefined);
  window.location.assign(goTo ?? '/');
}
