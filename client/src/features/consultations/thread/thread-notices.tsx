import type { FragmentType } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ThreadNoticesFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Localised } from '../../../i18n/localised.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { focusHeading } from '../focus-heading.ts';

const fragment = graphql(`
  fragment ThreadNotices on Consult {
    id
    viewerIs
    notices {
      id
      kind
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

/** What the asker must know of after the fact, until it has been seen. */
export function ThreadNotices({ consult }: { consult: FragmentType<ThreadNoticesFragment> }): ReactNode {
  const { notices, viewerIs } = usePart(fragment, consult);
  return notices
    .filter(({ acknowledgedAt }) => !acknowledgedAt)
    .map((notice) => <NoticeBanner key={notice.id} notice={notice} mine={viewerIs.includes('RQ')} />);
}

function NoticeBanner({ notice, mine }: { notice: Notice; mine: boolean }): ReactNode {
  const client = useApolloClient();
  const [acknowledge, { loading }] = useMutation(acknowledgeNotice);
  const [problem, setProblem] = useState<string>();
  const seen = async (): Promise<void> => {
    const { data } = await acknowledge({ variables: { input: { noticeId: notice.id } } });
    const [error] = data?.acknowledgeNotice.errors ?? [];
    setProblem(error?.message);
    if (!error) focusHeading();
    await client.refetchQueries({ include: ['Shell'] });
  };
  const version = notice.artefact?.publishedVersion;
  return (
    <Banner
      tone={notice.kind === 'SOURCE_CHANGED' ? 'drift' : notice.kind === 'DECLINED' ? 'late' : 'wait'}
      title={
        notice.kind === 'DECLINED' ? (
          <Trans>
            Frågan avböjdes <Day at={notice.raisedAt} />
          </Trans>
        ) : notice.kind === 'KNOWN_ANSWER' ? (
          <Trans>Frågan är redan besvarad i något publicerat</Trans>
        ) : (
          <Trans>Något svaret vilar på har ändrats</Trans>
        )
      }
    >
      {notice.kind === 'DECLINED' ? (
        <p>
          <Trans>Läs varför och vart du kan vända dig i stället.</Trans>
        </p>
      ) : (
        <p>
          {notice.artefact && version ? (
            <Link to={notice.artefact.path}>
              <Localised value={version.title} />
            </Link>
          ) : null}{' '}
          {notice.kind === 'KNOWN_ANSWER' ? (
            <Trans>svarar på frågan. Räcker det inte kan du öppna frågan igen.</Trans>
          ) : (
            <Trans>
              har en ny version sedan <Day at={notice.raisedAt} />. Läs om rådet fortfarande gäller för patienten.
            </Trans>
          )}
        </p>
      )}
      {mine ? (
        <Button look="quiet" pending={loading} onClick={() => void seen()}>
          <Trans>Jag har läst det</Trans>
        </Button>
      ) : null}
      {problem ? <p role="alert">{problem}</p> : null}
    </Banner>
  );
}
