import { Plural, Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { noticeKinds } from 'shared/consultations/consult-notice.ts';
import { Day } from '../../i18n/day.tsx';
import { listOf } from '../../i18n/format.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { Dotted } from '../../ui/list/list.tsx';
import { DeclarationDetail } from './declaration-detail.tsx';

type Parameters = Record<string, unknown>;

const titleOf = (parameters: Parameters, name = 'title'): string => {
  const value = parameters[name];
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' && 'sv' in value ? inReadersLanguage(value as { sv: string; en?: string }) : '';
};

const textOf = (parameters: Parameters, name: string): string => (typeof parameters[name] === 'string' ? parameters[name] : '');

/** What became of a proposal, to whoever made it: that there is a reply to read, or else where it stands. */
function proposalNews({ isReply, state }: Parameters): ReactNode {
  if (isReply !== false) return <Trans>Ditt förslag har fått svar</Trans>;
  switch (state) {
    case 'TAKEN':
      return <Trans>Någon arbetar med ditt förslag</Trans>;
    case 'USED':
      return <Trans>Ditt förslag används i en publicerad text</Trans>;
    case 'WATCHED':
      return <Trans>Ditt förslag bevakas</Trans>;
    default:
      return <Trans>Ditt förslag är besvarat</Trans>;
  }
}

/** What a kind of task is called, what it is about, and the one verb. Kinds are named by the server's rooms. */
const words: Record<string, { title: (p: Parameters) => ReactNode; detail: (p: Parameters) => ReactNode; verb: ReactNode }> = {
  STALE_CITATION: {
    title: (p) => <Trans>”{titleOf(p, 'source')}” vilar på en ändrad text</Trans>,
    detail: (p) => (
      <Dotted
        parts={[
          titleOf(p, 'part') || null,
          <Trans key="target">
            {titleOf(p, 'target')}, nu version {textOf(p, 'version')}
          </Trans>,
        ]}
      />
    ),
    verb: <Trans>Granska</Trans>,
  },
  TRIAGE_PROPOSAL: { title: () => <Trans>Ta ställning till ett förslag</Trans>, detail: (p) => titleOf(p), verb: <Trans>Öppna</Trans> },
  TRIAGE_REFERENCES: {
    title: (p) => <Plural value={Number(p['count'])} one="Gå igenom # inläst referens" other="Gå igenom # inlästa referenser" />,
    detail: (p) => titleOf(p),
    verb: <Trans>Öppna</Trans>,
  },
  WORK_ON_PROPOSAL: { title: () => <Trans>Arbeta vidare med ett förslag</Trans>, detail: (p) => titleOf(p), verb: <Trans>Öppna</Trans> },
  LOOK_AGAIN: { title: () => <Trans>Se på en bevakad innovation igen</Trans>, detail: (p) => titleOf(p), verb: <Trans>Öppna</Trans> },
  PROPOSAL_ANSWERED: { title: proposalNews, detail: (p) => titleOf(p), verb: <Trans>Läs</Trans> },
  APPROVE_EDITION: { title: () => <Trans>Fastställ en utgåva</Trans>, detail: (p) => titleOf(p), verb: <Trans>Granska</Trans> },
  REVIEW_EDITION: { title: () => <Trans>Granska en utgåva</Trans>, detail: (p) => titleOf(p), verb: <Trans>Granska</Trans> },
  REVISE_EDITION: { title: () => <Trans>En utgåva har skickats tillbaka</Trans>, detail: (p) => titleOf(p), verb: <Trans>Ändra</Trans> },
  ASSESS_EDITION: { title: () => <Trans>Samla arbetsgruppen</Trans>, detail: (p) => titleOf(p), verb: <Trans>Öppna</Trans> },
  WRITE_EDITION: { title: () => <Trans>Skriv en utgåva</Trans>, detail: (p) => titleOf(p), verb: <Trans>Skriv</Trans> },
  OPEN_REMISS: { title: () => <Trans>Skicka ut en utgåva på remiss</Trans>, detail: (p) => titleOf(p), verb: <Trans>Förbered</Trans> },
  CONDUCT_REMISS: { title: () => <Trans>En remiss pågår</Trans>, detail: (p) => titleOf(p), verb: <Trans>Följ</Trans> },
  ROUND_NOT_OUT: {
    title: (p) => <Trans>Remissen skulle ha gått ut {textOf(p, 'opens')}: något saknas</Trans>,
    detail: (p) => titleOf(p),
    verb: <Trans>Se vad</Trans>,
  },
  ANSWER_COMMENTS: { title: () => <Trans>Besvara synpunkterna i en remiss</Trans>, detail: round, verb: <Trans>Besvara</Trans> },
  MILESTONE_DUE: {
    title: () => <Trans>En milstolpe eller rapport i planen</Trans>,
    detail: (p) => textOf(p, 'name'),
    verb: <Trans>Öppna</Trans>,
  },
  DECLARE_INTERESTS: {
    title: (p) => (textOf(p, 'holdsUntil') ? <Trans>Förnya din jävsdeklaration</Trans> : <Trans>Deklarera jäv</Trans>),
    detail: (p) => <DeclarationDetail title={titleOf(p)} until={textOf(p, 'holdsUntil')} />,
    verb: <Trans>Deklarera</Trans>,
  },
  VOTE: { title: () => <Trans>Rösta</Trans>, detail: (p) => titleOf(p), verb: <Trans>Rösta</Trans> },
  ANSWER_ROUND: { title: () => <Trans>Svara på en remiss</Trans>, detail: round, verb: <Trans>Svara</Trans> },
  JOIN_ANSWER: {
    title: (p) => <Trans>{textOf(p, 'offeredBy')} har svarat även för er</Trans>,
    detail: round,
    verb: <Trans>Ta ställning</Trans>,
  },
  ROUND_REMINDER: { title: () => <Trans>Påminnelse: svara på remissen</Trans>, detail: round, verb: <Trans>Svara</Trans> },
  ROUND_RESPONSES: { title: () => <Trans>Era synpunkter har fått svar</Trans>, detail: round, verb: <Trans>Läs</Trans> },
  ROUND_DIALOGUE: { title: () => <Trans>Arbetsgruppen har skrivit om en synpunkt</Trans>, detail: round, verb: <Trans>Läs</Trans> },
  ROUND_WRITTEN_BACK: { title: () => <Trans>En remissinstans har skrivit tillbaka</Trans>, detail: round, verb: <Trans>Läs</Trans> },
  ROUND_FEEDBACK: { title: () => <Trans>Sammanställningen av remissen är publicerad</Trans>, detail: round, verb: <Trans>Läs</Trans> },
  ROUND_WITHDRAWN: { title: () => <Trans>Remissen är avbruten</Trans>, detail: round, verb: <Trans>Läs</Trans> },
  SEMINAR_SEATED: { title: () => <Trans>Du har fått plats</Trans>, detail: seminar, verb: <Trans>Läs</Trans> },
  SEMINAR_ENLISTED: { title: () => <Trans>Du är anmäld till ett seminarium</Trans>, detail: seminar, verb: <Trans>Läs</Trans> },
  SEMINAR_CHANGED: { title: () => <Trans>Ett seminarium har ändrats</Trans>, detail: seminar, verb: <Trans>Läs</Trans> },
  SEMINAR_CANCELLED: { title: () => <Trans>Ett seminarium är inställt</Trans>, detail: seminar, verb: <Trans>Läs</Trans> },
  PUBLISH_EDITION: {
    title: () => <Trans>Publicera en fastställd utgåva</Trans>,
    detail: (p) => titleOf(p),
    verb: <Trans>Publicera</Trans>,
  },
  ADAPTATION_DRIFT: {
    title: ({ added, ...p }) => driftTitle(textOf(p, 'change'), added === true),
    detail: (p) => [titleOf(p, 'part'), titleOf(p)].filter(Boolean).join(' · '),
    verb: <Trans>Ta ställning</Trans>,
  },
  MARK_ANSWERS: {
    title: () => <Trans>Fritextsvar väntar på att rättas</Trans>,
    detail: (p) => titleOf(p),
    verb: <Trans>Rätta</Trans>,
  },
  QUIZ_MARKED: { title: markedWords, detail: (p) => titleOf(p), verb: <Trans>Läs</Trans> },
  QUIZ_REGRADED: { title: () => <Trans>En fråga i ditt prov har rättats om</Trans>, detail: (p) => titleOf(p), verb: <Trans>Läs</Trans> },
  REQUIREMENT_DUE: {
    title: (p) => <Trans>Krävs av dig: {titleOf(p)}</Trans>,
    detail: askedBy,
    verb: <Trans>Öppna</Trans>,
  },
  CERTIFICATE_REVOKED: { title: () => <Trans>Ett av dina intyg är återkallat</Trans>, detail: (p) => titleOf(p), verb: <Trans>Läs</Trans> },
  CERTIFICATE_REISSUED: { title: () => <Trans>Du har fått ett nytt intyg</Trans>, detail: (p) => titleOf(p), verb: <Trans>Läs</Trans> },
  CONFIRM_COMPETENCE: {
    title: () => <Trans>En medarbetare vill få sin kompetens bekräftad</Trans>,
    detail: () => null,
    verb: <Trans>Läs</Trans>,
  },
  COURSE_SURVEY: { title: () => <Trans>Vad tyckte du om kursen?</Trans>, detail: (p) => titleOf(p), verb: <Trans>Svara</Trans> },
  COURSE_FOLLOW_UP: {
    title: () => <Trans>Tre månader efter kursen: vad gör du annorlunda?</Trans>,
    detail: (p) => titleOf(p),
    verb: <Trans>Svara</Trans>,
  },
  FOLLOW_UP: { title: () => <Trans>Frågor kommer tillbaka från en kurs</Trans>, detail: (p) => titleOf(p), verb: <Trans>Svara</Trans> },
  CONSULT_TRIAGE: { title: () => <Trans>Fördela en ny fråga</Trans>, detail: consult, verb: <Trans>Fördela</Trans> },
  CONSULT_CLAIM: { title: () => <Trans>En fråga väntar på svar</Trans>, detail: consult, verb: <Trans>Öppna</Trans> },
  CONSULT_ANSWER: { title: () => <Trans>Besvara frågan du har tagit</Trans>, detail: consult, verb: <Trans>Svara</Trans> },
  CONSULT_CLARIFY: { title: () => <Trans>Svara på komplettering</Trans>, detail: consult, verb: <Trans>Svara</Trans> },
  CONSULT_CLOSE_OUT: { title: () => <Trans>Avsluta din fråga</Trans>, detail: consult, verb: <Trans>Avsluta</Trans> },
  CONSULT_OUTCOME: { title: () => <Trans>Berätta hur det gick</Trans>, detail: consult, verb: <Trans>Berätta</Trans> },
  CONSULT_QUARANTINE: {
    title: () => <Trans>En fråga är spärrad: en text kan peka ut någon</Trans>,
    detail: consult,
    verb: <Trans>Granska</Trans>,
  },
  CONSULT_VOID: { title: () => <Trans>Godkänn att en fråga är felregistrerad</Trans>, detail: consult, verb: <Trans>Granska</Trans> },
  CONSULT_OPINION: {
    title: (p) =>
      p['paired'] === true ? (
        <Trans>Svara för vuxna tillsammans med en konsult för barn</Trans>
      ) : (
        <Trans>En kollega vill ha din bedömning</Trans>
      ),
    detail: consult,
    verb: <Trans>Bedöm</Trans>,
  },
  CONSULT_OPINION_GIVEN: { title: () => <Trans>Bedömningen du bad om har kommit</Trans>, detail: consult, verb: <Trans>Läs</Trans> },
  CONSULT_OPINION_DECLINED: {
    title: () => <Trans>Kollegan du bad om en bedömning kan inte</Trans>,
    detail: consult,
    verb: <Trans>Öppna</Trans>,
  },
  CONSULT_OPINION_LATE: {
    title: () => <Trans>Bedömningen du bad om har inte kommit i tid</Trans>,
    detail: consult,
    verb: <Trans>Öppna</Trans>,
  },
  CONSULT_CO_SIGN: { title: () => <Trans>Medsignera en kollegas svar</Trans>, detail: consult, verb: <Trans>Läs</Trans> },
  CONSULT_CO_SIGNED: { title: () => <Trans>Ditt svar är medsignerat: skicka det</Trans>, detail: consult, verb: <Trans>Öppna</Trans> },
  CONSULT_RETURNED: { title: () => <Trans>Ditt svar kom tillbaka med synpunkter</Trans>, detail: consult, verb: <Trans>Öppna</Trans> },
  ANSWER_REVIEW: { title: () => <Trans>Granska ett svar som slumpen valt</Trans>, detail: consult, verb: <Trans>Granska</Trans> },
  PROPOSE_COURSE: {
    title: (p) => <Trans>Många frågar om {titleOf(p, 'topic')}: en kurs?</Trans>,
    detail: (p) => (
      <Trans>
        minst {String(p['threshold'])} frågor {String(p['year'])}
      </Trans>
    ),
    verb: <Trans>Se</Trans>,
  },
  PROPOSE_EVALUATION: {
    title: (p) => <Trans>Kunskap saknas om {titleOf(p, 'topic')}: en utvärdering?</Trans>,
    detail: (p) => (
      <Trans>
        minst {String(p['threshold'])} svar utan publicerad kunskap {String(p['year'])}
      </Trans>
    ),
    verb: <Trans>Se</Trans>,
  },
  CONSULT_REUSE: { title: () => <Trans>Din fråga kan bli fråga och svar för alla</Trans>, detail: consult, verb: <Trans>Läs</Trans> },
  CONSULT_LATE: { title: () => <Trans>Tiden är ute för en fråga</Trans>, detail: consult, verb: <Trans>Öppna</Trans> },
  DIRECTIVE_ACK: { title: () => <Trans>Ett uppdrag att bekräfta</Trans>, detail: consult, verb: <Trans>Läs</Trans> },
  DIRECTIVE_DO: { title: () => <Trans>Ett uppdrag att göra</Trans>, detail: consult, verb: <Trans>Öppna</Trans> },
  DIRECTIVE_RESULT: { title: () => <Trans>Besked om ett uppdrag du skickade</Trans>, detail: consult, verb: <Trans>Läs</Trans> },
  DIRECTIVE_LATE: { title: () => <Trans>Ett uppdrag har inte bekräftats i tid</Trans>, detail: consult, verb: <Trans>Öppna</Trans> },
  KNOWLEDGE_GAP: { title: () => <Trans>Tre uppdrag om samma ämne gick inte att göra</Trans>, detail: consult, verb: <Trans>Se</Trans> },
  CONSULT_NOTICE: {
    title: (p) => noticeTitle(textOf(p, 'notice')),
    detail: consult,
    verb: <Trans>Läs</Trans>,
  },
  CONSULT_TOLD: { title: (p) => noticeTitle(textOf(p, 'notice')), detail: consult, verb: <Trans>Läs</Trans> },
};

/** The places that ask for the same, in one line. */
function askedBy({ askedBy }: Parameters): ReactNode {
  const names = (Array.isArray(askedBy) ? (askedBy as { name: string }[]) : []).map(({ name }) => name);
  return names.length > 0 ? <Trans>Bestämt av {listOf(names)}</Trans> : null;
}

function noticeTitle(notice: string): ReactNode {
  if (notice === 'DECLINED') return <Trans>Din fråga avböjdes</Trans>;
  if (notice === 'KNOWN_ANSWER') return <Trans>Din fråga är redan besvarad i något publicerat</Trans>;
  if (notice === 'SOURCE_CHANGED') return <Trans>Ett svar du fick vilar på en ändrad text</Trans>;
  const words = Object.entries(noticeKinds).find(([kind]) => kind === notice)?.[1];
  return words ? inReadersLanguage(words) : null;
}

function consult(parameters: Parameters): ReactNode {
  return [textOf(parameters, 'reference'), titleOf(parameters, 'topic') || textOf(parameters, 'topic')].filter(Boolean).join(' · ');
}

function driftTitle(change: string, added: boolean): ReactNode {
  if (change === 'UNDECIDED') return <Trans>Ny text att ta ställning till</Trans>;
  if (change === 'ORPHAN' && added) return <Trans>Platsen för ett tillägg ni har gjort är borttagen</Trans>;
  if (change === 'ORPHAN') return <Trans>En del ni har egna ord för är borttagen</Trans>;
  return <Trans>Texten har ändrats under er anpassning</Trans>;
}

/** What came of answers that a person has read; practice is not passed. */
function markedWords({ passed }: Parameters): ReactNode {
  if (passed === true) return <Trans>Ditt prov är rättat: godkänd</Trans>;
  return passed === false ? <Trans>Ditt prov är rättat: inte godkänd den här gången</Trans> : <Trans>Dina svar är rättade</Trans>;
}

function seminar(parameters: Parameters): ReactNode {
  const startsAt = textOf(parameters, 'startsAt');
  return <Dotted parts={[titleOf(parameters), startsAt === '' ? null : <Day key="day" at={startsAt} time />]} />;
}

function round(parameters: Parameters): ReactNode {
  return [titleOf(parameters), textOf(parameters, 'body')].filter(Boolean).join(' · ');
}

export type TaskFields = {
  kind: string;
  parameters: unknown;
  openedAt: string;
  dueAt?: string | null;
};

const parametersOf = (task: TaskFields): Parameters =>
  task.parameters && typeof task.parameters === 'object' ? (task.parameters as Parameters) : {};

export function TaskTitle({ task }: { task: TaskFields }): ReactNode {
  return words[task.kind]?.title(parametersOf(task)) ?? <Trans>Något väntar på dig</Trans>;
}

export function TaskDetail({ task }: { task: TaskFields }): ReactNode {
  return words[task.kind]?.detail(parametersOf(task)) ?? null;
}

export function TaskVerb({ task }: { task: TaskFields }): ReactNode {
  return words[task.kind]?.verb ?? <Trans>Öppna</Trans>;
}

/** How long it has waited, or when it is due: words first, colour second. */
export function TaskState({ task }: { task: TaskFields }): ReactNode {
  const [now] = useState(() => Date.now());
  const change = parametersOf(task)['change'];
  if (change === 'SAFETY' || parametersOf(task)['safety'] === true) {
    return (
      <>
        <Tag tone="late">
          <Trans>gäller säkerhet</Trans>
        </Tag>
        {task.dueAt ? <DueTag dueAt={task.dueAt} now={now} /> : null}
      </>
    );
  }
  if (task.dueAt) return <DueTag dueAt={task.dueAt} now={now} />;
  const days = Math.floor((now - Date.parse(task.openedAt)) / 86_400_000);
  return (
    <Tag tone={change ? 'drift' : 'wait'}>
      <Plural value={days} _0="kom i dag" one="har väntat # dag" other="har väntat # dagar" />
    </Tag>
  );
}

function DueTag({ dueAt, now }: { dueAt: string; now: number }): ReactNode {
  return (
    <Tag tone={Date.parse(dueAt) < now ? 'late' : 'wait'}>
      <Trans>
        senast <Day at={dueAt} />
      </Trans>
    </Tag>
  );
}
