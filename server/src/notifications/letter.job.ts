import { z } from 'zod';
import { Person } from '../identity/person.entity.ts';
import type { Job } from '../kernel/jobs/job.ts';

type Data = { personId: string; waiting: number; reminded: number };

/** Sends one digest. Where no mail is set up, or the person has no address, nothing is sent: what waits is on their page all the same. */
export const letterJob: Job<Data> = {
  kind: 'LETTER',
  data: z.strictObject({ personId: z.uuid(), waiting: z.int(), reminded: z.int() }),
  run: async ({ em, mailer }, { personId, waiting, reminded }) => {
    const person = await em.findOne(Person, personId);
    if (!mailer || !person?.email) return;
    await mailer.send(person.email, { kind: 'DIGEST', waiting, reminded }, 'sv');
  },
};
