import type { SeminarKind } from 'shared/education/seminars/seminar-words.ts';
import { addDays } from 'shared/time/add-days.ts';
import { SEMINAR_ZONE } from 'shared/education/seminars/seminar-schema.ts';
import { localInstant } from 'shared/time/local-instant.ts';
import { DEVELOPMENT_ISSUER, type PersonaKey } from '../../identity/development-personas.ts';
import { Person } from '../../identity/person.entity.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { contentId } from '../../seeds/content-id.ts';
import type { Seed } from '../../seeds/seed.ts';
import { addMeeting, type Meeting } from './meetings.ts';
import { SeminarPlace } from './seminar-place.entity.ts';
import { Seminar } from './seminar.entity.ts';

const THURSDAY = 4;

type Content = {
  kind: SeminarKind;
  title: string;
  summary: string;
  arrangedBy: string;
  openTo: string;
  host: PersonaKey;
  course?: string;
  capacity: number;
  place: string;
  joinUrl: string | null;
  from: string;
  to: string;
  /** Weeks after the first Thursday to come, and the cases of each meeting. */
  meetings: readonly { week: number; cases?: readonly string[] }[];
  taken: readonly PersonaKey[];
};

const contents: readonly Content[] = [
  {
    kind: 'CASE_ROUND',
    title: 'Fallrond: läkemedel vid långvarig smärta',
    summary:
      'Vi talar igenom två publicerade frågor och svar vid varje möte: vad som avgjorde svaret, vad underlaget säger och hur ni hade gjort. Läs fallen innan. Ta inte med uppgifter om egna patienter: ställ i stället en fråga till kunskapscentrumet.',
    arrangedBy: 'kunskapscentrum-sodra',
    openTo: 'sodra',
    host: 'consultant',
    capacity: 12,
    place: 'Videomöte',
    joinUrl: 'https://video.example/fallrond-lakemedel',
    from: '15:00',
    to: '16:00',
    meetings: [
      { week: 0, cases: ['opioider-takt-och-stod-vid-nedtrappning', 'duloxetin-vid-fibromyalgi'] },
      { week: 2, cases: ['gabapentin-hos-aldre-med-nedsatt-njurfunktion', 'daglig-huvudvark-och-lakemedelsoverbruk'] },
    ],
    taken: ['resourcePerson'],
  },
  {
    kind: 'WEBINAR',
    title: 'Så läser du en metodutvärdering',
    summary:
      'En timme om vad tillförlitligheten säger, hur effekten skrivs i antal av hundra och när underlaget inte räcker. För alla professioner i primärvården. Grupperna är små så att alla hinner fråga.',
    arrangedBy: 'sodra',
    openTo: 'sodra',
    host: 'editor',
    capacity: 2,
    place: 'Videomöte',
    joinUrl: 'https://video.example/metodutvardering',
    from: '12:10',
    to: '13:00',
    meetings: [{ week: 1 }],
    taken: ['physician', 'unitManager'],
  },
  {
    kind: 'COHORT',
    title: 'Resursperson: gå kursen i grupp',
    summary:
      'Gruppen går kursen för resurspersoner på egen hand och möts fyra gånger för att prova det i den egna verksamheten. Varje möte utgår från lektionerna sedan förra gången.',
    arrangedBy: 'sverige',
    openTo: 'sverige',
    host: 'courseEditor',
    course: 'kurs-resursperson',
    capacity: 20,
    place: 'Videomöte',
    joinUrl: 'https://video.example/resursperson',
    from: '08:30',
    to: '09:30',
    meetings: [{ week: 6 }, { week: 8 }, { week: 10 }, { week: 12 }],
    taken: [],
  },
];

/** Seminars to come, held and attended by personas. They are about courses and published answers, which must be there before them. */
export const seminarsSeed: Seed = {
  name: 'seminars',
  async run(context, progress) {
    if ((await context.em.count(Seminar)) > 0) return;
    for (const [index, content] of contents.entries()) {
      progress('seminars', index, contents.length);
      await seed(context, content);
    }
    progress('seminars', contents.length, contents.length);
  },
};

async function seed(context: Context, content: Content): Promise<void> {
  const { em, clock } = context;
  const now = clock.now();
  const nodeId = async (slug: string) => (await em.findOneOrFail(OrganisationNode, { slug })).id;
  const personId = async (subject: string) => (await em.findOneOrFail(Person, { issuer: DEVELOPMENT_ISSUER, subject })).id;
  const meetings = await Promise.all(content.meetings.map(({ week, cases }) => meetingIn(context, content, week, cases ?? [])));
  const seminar = em.create(Seminar, {
    id: crypto.randomUUID(),
    kind: content.kind,
    title: content.title,
    summary: content.summary,
    capacity: content.capacity,
    organisationNodeId: await nodeId(content.arrangedBy),
    openToId: await nodeId(content.openTo),
    courseId: content.course ? contentId(content.course) : null,
    hostId: await personId(content.host),
    asked: content.taken.length,
    startsAt: new Date(Math.min(...meetings.map(({ startsAt }) => startsAt.getTime()))),
    endsAt: new Date(Math.max(...meetings.map(({ endsAt }) => endsAt.getTime()))),
    createdAt: now,
    cancelledAt: null,
  });
  for (const meeting of meetings) addMeeting(context, seminar, meeting);
  const unitId = await nodeId('exempelvardcentralen-skane');
  for (const [index, persona] of content.taken.entries()) {
    const who = { seminarId: seminar.id, personId: await personId(persona), unitId, number: index + 1 };
    em.create(SeminarPlace, { ...who, askedAt: now, seatedAt: now, leftAt: null });
  }
  await em.flush();
}

async function meetingIn(
  context: Context,
  { from, to, place, joinUrl }: Content,
  week: number,
  slugs: readonly string[],
): Promise<Meeting> {
  const day = addDays(firstThursday(today(context.clock)), week * 7);
  const [startsAt, endsAt] = [localInstant(SEMINAR_ZONE, day, from), localInstant(SEMINAR_ZONE, day, to)];
  if (!startsAt || !endsAt) throw new RangeError(`No clock shows ${day} ${from} to ${to}.`);
  const articles = await context.em.find(Artefact, { slug: { $in: [...slugs] } });
  const versions = new Map(articles.map(({ slug, id, publishedVersionId }) => [slug, { artefactId: id, versionId: publishedVersionId }]));
  const cases = slugs.map((slug) => {
    const { artefactId, versionId } = versions.get(slug) ?? {};
    if (!artefactId || !versionId) throw new RangeError(`There is no published answer ${slug}.`);
    return { artefactId, versionId };
  });
  return { startsAt, endsAt, place, joinUrl, cases };
}

/** The first Thursday that is at least three days away. */
function firstThursday(day: string): string {
  const soonest = addDays(day, 3);
  const weekday = new Date(`${soonest}T00:00:00Z`).getUTCDay();
  return addDays(soonest, (THURSDAY - weekday + 7) % 7);
}
