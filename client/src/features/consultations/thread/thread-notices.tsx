import type { FragmentType } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ThreadNoticesFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Localised } from '../../../i18n/localised.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Link, useNavigate } from '../../../ui/link/link.tsx';
import { focusHeading } from '../focus-heading.ts';

const fragment = graphql(`
  fragment ThreadNotices on Consult {
    id
    notices {
      id
      kind
      kindLabel
      reasonLabel
      forViewer
      raisedAt
      acknowledgedAt
      artefact {
        id
        path
        publishedVersion {
          id
          number
          title {
            sv
            en
          }
        }
      }
    }
  }
`);

const acknowledgeNotice = graphql(`
  mutation AcknowledgeNotice($input: AcknowledgeNoticeInput!) {
    acknowledgeNotice(input: $input) {
      consult {
        id
        viewerIs
        notices {
          id
          acknowledgedAt
        }
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

type Notice = ThreadNoticesFragment['notices'][number];

/** Notices whoever reads the thread should know of, not only the one who is told. */
const forAll = ['DECLINED', 'KNOWN_ANSWER', 'SOURCE_CHANGED'];

/** What is to be known after the fact, until who is told has seen it. */
export function ThreadNotices({ consult }: { consult: FragmentType<ThreadNoticesFragment> }): ReactNode {
  const { notices } = usePart(fragment, consult);
  return notices
    .filter(({ acknowledgedAt, forViewer, kind }) => !acknowledgedAt && (forViewer || forAll.includes(kind)))
    .map((notice) => <NoticeBanner key={notice.id} notice={notice} />);
}

function NoticeBanner({ notice }: { notice: Notice }): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [acknowledge, { loading }] = useMutation(acknowledgeNotice);
  const [problem, setProblem] = useState<string>();
  const seen = async (): Promise<void> => {
    const { data } = await acknowledge({ variables: { input: { noticeId: notice.id } } });
    const [error] = data?.acknowledgeNotice.errors ?? [];
    setProblem(error?.message);
    // Whoever could open the question for this alone has it no more.
    if (!error && data?.acknowledgeNotice.consult?.viewerIs.length === 0)
      await navigate(paths.consults(), { replace: true, state: { done: t`Klart. Frågan är inte längre hos dig.` } });
    else if (!error) focusHeading();
    await client.refetchQueries({ include: ['Shell'] });
  };
  return (
    <Banner tone={toneOf(notice.kind)} title={notice.kindLabel}>
      <NoticeText notice={notice} />
      {notice.forViewer ? (
        <Button look="quiet" pending={loading} onClick={() => void seen()}>
          <Trans>Jag har läst det</Trans>
        </Button>
      ) : null}
      {problem ? <p role="alert">{problem}</p> : null}
    </Banner>
  );
}

function toneOf(kind: Notice['kind']): 'drift' | 'late' | 'wait' {
  if (kind === 'SOURCE_CHANGED') return 'drift';
  return kind === 'DECLINED' || kind === 'QUARANTINED' ? 'late' : 'wait';
}

/** When it was, and what it means for who reads. */
function NoticeText({ notice: { kind, raisedAt, artefact, reasonLabel } }: { notice: Notice }): ReactNode {
  const version = artefact?.publishedVersion;
  const text =
    artefact && version ? (
      <Link to={artefact.path}>
        <Localised value={version.title} />
      </Link>
    ) : null;
  const day = <Day at={raisedAt} />;
  const texts: Record<Notice['kind'], ReactNode> = {
    DECLINED: <Trans>{day}. Läs varför och vart du kan vända dig i stället.</Trans>,
    KNOWN_ANSWER: <Trans>{text} svarar på frågan. Räcker det inte kan du öppna frågan igen.</Trans>,
    SOURCE_CHANGED: (
      <Trans>
        {text} har en ny version sedan {day}. Läs om rådet fortfarande gäller för patienten.
      </Trans>
    ),
    TAKEN: <Trans>{day}. Svaret, eller en motfråga, kommer hit.</Trans>,
    QUARANTINED: <Trans>{day}. Dataskyddsansvarig går igenom texterna. Du behöver inte göra något.</Trans>,
    QUARANTINE_LIFTED: <Trans>{day}. Det som kunde peka ut någon är förseglat, och en maskerad kopia står i dess ställe.</Trans>,
    QUARANTINE_UNFOUNDED: <Trans>{day}. Dataskyddsansvarig har läst texterna. De står kvar som de skrevs.</Trans>,
    LEVEL_CHANGED: <Trans>{day}. Det som redan är skrivet följer med.</Trans>,
    EXPIRED: <Trans>{day}. Frågan kan öppnas igen inom 30 dagar.</Trans>,
    CLOSED_OUT: <Trans>{day}. Har den som frågade berättat vad svaret ledde till står det nedan.</Trans>,
    OUTCOME_TOLD: <Trans>{day}. Har den som frågade berättat hur det gick står det nedan.</Trans>,
    WITHDRAWN: <Trans>{day}. Den som frågade behöver inget svar längre.</Trans>,
    VOID_REFUSED: (
      <Trans>
        {day}. {reasonLabel}. Frågan går vidare som förut.
      </Trans>
    ),
    VOIDED: <Trans>{day}. Ingenting mer händer med frågan.</Trans>,
  };
  return <p>{texts[kind]}</p>;
}
