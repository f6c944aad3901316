import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sessionCookie } from '../identity/session-cookie.ts';
import { signedInAs } from '../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { requestClarification } from './request-clarification.ts';
import { claimed, contexts, submitted, type As } from './testing/consult-steps.ts';
import type { PersonaKey } from '../identity/development-personas.ts';

describe('the stream of a question', () => {
  let app: TestApp;
  let as: As;
  let origin: string;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
    origin = await app.fastify.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());

  const open = async (consultId: string, persona: PersonaKey, signal?: AbortSignal) => {
    const token = await signedInAs(app.database, app.clock, persona);
    return fetch(`${origin}/handelser/fraga/${consultId}`, {
      headers: { cookie: `${sessionCookie.name}=${token}` },
      ...(signal ? { signal } : {}),
    });
  };

  it('tells whoever may read, within two seconds, that it has changed, and not what', async () => {
    const consultId = await claimed(as);
    const leave = new AbortController();
    const { status, body } = await open(consultId, 'physician', leave.signal);
    expect(status).toBe(200);
    let heard = '';
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    void (async () => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) heard += part.value;
    })().catch(() => undefined);
    await requestClarification(await as('consultant'), { consultId, questions: ['Vilken dos, undrar Sparvuggla?'] });
    await vi.waitFor(() => expect(heard).toContain('event: changed'), { timeout: 2_000 });
    expect(heard).not.toContain('Sparvuggla');
    leave.abort();
  });

  it('is not there for others', async () => {
    const consultId = await submitted(as);
    for (const persona of ['editor', 'privacyOfficer'] as const) expect((await open(consultId, persona)).status).toBe(404);
    expect((await fetch(`${origin}/handelser/fraga/${consultId}`)).status).toBe(404);
    expect((await open('no-such-question', 'physician')).status).toBe(404);
  });
});
