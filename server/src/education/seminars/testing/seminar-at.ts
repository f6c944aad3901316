import type { PersonaKey } from '../../../identity/development-personas.ts';
import type { Context } from '../../../kernel/context.ts';
import { toNodeId } from '../../../kernel/node-id.ts';
import type { SignedIn } from '../../../kernel/viewer.ts';
import { OrganisationNode } from '../../../organisation/organisation-node.entity.ts';
import { personaViewer } from '../../../testing/signed-in-as.ts';
import { testContext, TestClock } from '../../../testing/test-context.ts';
import type { TestDatabase } from '../../../testing/test-database.ts';
import { arrangeSeminar } from '../arrange-seminar.ts';
import type { SeminarRow } from '../seminar.rows.ts';
import type { ArrangeSeminarInput, SeminarMeetingInput } from '../seminar.inputs.ts';

/** A meeting on Thursday of next week by the clock of tests, 15 to 16 in Sweden. */
export const meeting = (change: Partial<SeminarMeetingInput> = {}): SeminarMeetingInput => ({
  day: '2026-12-03',
  from: '15:00',
  to: '16:00',
  place: 'Videomöte',
  joinUrl: 'https://video.example/rond',
  caseIds: [],
  ...change,
});

/** The seminars of a test: who does what in them, each call a request of its own. */
export class SeminarRoom {
  readonly #viewers = new Map<PersonaKey, SignedIn>();

  constructor(
    readonly database: TestDatabase,
    readonly clock: TestClock = new TestClock(),
  ) {}

  /** A request of a persona. */
  async as(persona: PersonaKey): Promise<Context> {
    const known = this.#viewers.get(persona) ?? (await personaViewer(this.database, this.clock, persona));
    this.#viewers.set(persona, known);
    return testContext(this.database, known, this.clock);
  }

  /** The API's id of a node of the organisation. */
  async organisation(type: string, slug: string): Promise<string> {
    return toNodeId(type, (await this.database.orm.em.fork().findOneOrFail(OrganisationNode, { slug })).id);
  }

  /** What is written to arrange a seminar at the centre, for the whole healthcare region. */
  async input(change: Partial<ArrangeSeminarInput> = {}): Promise<ArrangeSeminarInput> {
    return {
      kind: 'WEBINAR',
      title: 'Sömn och smärta',
      summary: 'En timme om sömn vid långvarig smärta, för alla i primärvården.',
      capacity: 2,
      organisationId: await this.organisation('HealthcareRegion', 'sodra'),
      openToId: await this.organisation('HealthcareRegion', 'sodra'),
      sessions: [meeting()],
      ...change,
    };
  }

  /** A seminar that the editor of the centre has arranged. */
  async arranged(change: Partial<ArrangeSeminarInput> = {}): Promise<SeminarRow & { seminarId: string }> {
    const { seminar, errors } = await arrangeSeminar(await this.as('editor'), await this.input(change));
    if (!seminar) throw new Error(errors.map(({ message, path }) => `${path.join('.')}: ${message}`).join('; '));
    return { ...seminar, seminarId: toNodeId('Seminar', seminar.id) };
  }
}
