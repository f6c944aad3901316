import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { DecideForm } from '../../features/evaluations/inbox/decide-form.tsx';
import { ProposalStateTag, proposalKindWords, WhatTextIs } from '../../features/evaluations/inbox/proposal-words.tsx';
import { ReplyForm } from '../../features/evaluations/inbox/reply-form.tsx';
import { SimilarProposals } from '../../features/evaluations/inbox/similar-proposals.tsx';
import { SourceKnown } from '../../features/evaluations/inbox/source-known.tsx';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { AlikeHits } from '../../features/search/alike-hits.tsx';
import { METHODS, useAlike } from '../../features/search/use-alike.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ProposalPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { Columns, Row, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

const document = graphql(`
  query ProposalPage($id: ID!) {
    methodProposal(id: $id) {
      id
      kind
      title
      reason
      source
      sourceKeys
      citation
      retraction
      state
      centreName
      proposedByName
      proposedAt
      reply
      assigneeName
      possibleAssignees {
        id
        name
      }
      lookAgainOn
      awaitsEdition
      textId
      textTitle {
        sv
        en
      }
      textPath
      textEditorPath
      duplicateOfTitle
      decidedByName
      decidedAt
      viewerCanDecide
    }
    waiting: methodProposals(states: [NEW], first: 10) {
      nodes {
        id
        title
        viewerCanDecide
      }
    }
    similarProposals(id: $id) {
      id
      sourceKeys
      title
      state
      proposedAt
    }
    artefacts(first: 100, kinds: ["evaluation"]) {
      nodes {
        id
        publishedVersion {
          id
          title {
            sv
            en
          }
        }
      }
    }
    editorialArtefacts(first: 100, kinds: ["evaluation"]) {
      nodes {
        id
        draft {
          id
          title {
            sv
            en
          }
        }
        publishedVersion {
          id
          title {
            sv
            en
          }
        }
      }
    }
    myTasks(first: 50) {
      nodes {
        id
        kind
        link
      }
    }
  }
`);

const acknowledge = graphql(`
  mutation AcknowledgeAnswer($input: AcknowledgeAnswerInput!) {
    acknowledgeAnswer(input: $input) {
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** What a proposal can lead to: everything published, and what the viewer's centre has in work. */
function evaluationsOf({ artefacts, editorialArtefacts }: ProposalPageQuery): { id: string; title: string }[] {
  const inWork = editorialArtefacts.nodes.map(({ id, draft, publishedVersion }) => ({ id, text: publishedVersion ?? draft }));
  const published = artefacts.nodes.map(({ id, publishedVersion }) => ({ id, text: publishedVersion }));
  const each = new Map([...inWork, ...published].flatMap(({ id, text }) => (text ? [[id, inReadersLanguage(text.title)] as const] : [])));
  return [...each].map(([id, title]) => ({ id, title })).toSorted((a, b) => a.title.localeCompare(b.title, 'sv'));
}

/** A proposal: what was sent, what became of it, and for the editors of the centre the decision. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { methodProposal: proposal, similarProposals, myTasks } = data;
  const alike = useAlike(proposal?.viewerCanDecide ? `${proposal.title} ${proposal.reason}` : '', { groups: METHODS });
  const [read, { loading }] = useMutation(acknowledge, { refetchQueries: ['Shell'] });
  if (!proposal) return notFound();
  const next = data.waiting.nodes.find(({ id, viewerCanDecide }) => viewerCanDecide && id !== proposal.id);
  const isUnread = myTasks.nodes.some(({ kind, link }) => kind === 'PROPOSAL_ANSWERED' && link.endsWith(proposal.id));
  return (
    <Stack gap={5}>
      <PageTitle section={t`Förslag`}>{proposal.title}</PageTitle>
      <Breadcrumb steps={[{ to: paths.proposals(), name: <Trans>Förslag</Trans> }]} />
      <h1>{proposal.title}</h1>
      <Row>
        {proposalKindWords[proposal.kind]}
        <ProposalStateTag state={proposal.state} />
      </Row>
      {proposal.state === 'NEW' && !proposal.viewerCanDecide ? (
        <Banner title={<Trans>Tack, förslaget är skickat</Trans>}>
          <p>
            <Trans>{proposal.centreName} läser det. Svaret kommer bland dina uppgifter.</Trans>
          </p>
        </Banner>
      ) : null}
      <Columns kind="aside">
        <Stack gap={6}>
          <Pairs
            rows={[
              ...(proposal.citation
                ? [
                    [
                      <Trans key="c">Referens</Trans>,
                      <Fragment key="v">
                        {proposal.citation}{' '}
                        {proposal.retraction ? (
                          <Tag tone="late">
                            <Trans>återkallad: {proposal.retraction}</Trans>
                          </Tag>
                        ) : null}
                      </Fragment>,
                    ] as const,
                    [<Trans key="f">Kommer från</Trans>, proposal.reason] as const,
                  ]
                : [[<Trans key="r">Varför</Trans>, proposal.reason] as const]),
              ...(proposal.source
                ? [
                    [
                      <Trans key="s">Läs mer</Trans>,
                      <a key="v" href={proposal.source}>
                        {proposal.source}
                      </a>,
                    ] as const,
                  ]
                : []),
              [
                proposal.citation ? <Trans key="b">Inläst av</Trans> : <Trans key="b">Föreslaget av</Trans>,
                <Fragment key="v">
                  {proposal.proposedByName}, <Day at={proposal.proposedAt} />
                </Fragment>,
              ],
              [<Trans key="c">Skickat till</Trans>, proposal.centreName],
              ...(proposal.textPath
                ? [
                    [
                      <WhatTextIs key="t" proposal={proposal} />,
                      <Link key="v" to={proposal.textPath}>
                        {proposal.textTitle ? inReadersLanguage(proposal.textTitle) : t`En utgåva i arbete`}
                      </Link>,
                    ] as const,
                  ]
                : []),
              ...(proposal.assigneeName ? [[<Trans key="w">Arbetar med det</Trans>, proposal.assigneeName] as const] : []),
              ...(proposal.decidedByName ? [[<Trans key="d">Beslutat av</Trans>, proposal.decidedByName] as const] : []),
              ...(proposal.reply
                ? [[proposal.citation ? <Trans key="a">Anteckning</Trans> : <Trans key="a">Svar</Trans>, proposal.reply] as const]
                : []),
              ...(proposal.lookAgainOn
                ? [[<Trans key="l">Tittas på igen</Trans>, <Day key="v" at={proposal.lookAgainOn} />] as const]
                : []),
              ...(proposal.duplicateOfTitle ? [[<Trans key="o">Samma som</Trans>, proposal.duplicateOfTitle] as const] : []),
            ]}
          />
          {proposal.viewerCanDecide && proposal.source ? <SourceKnown source={proposal.source} /> : null}
          {isUnread ? (
            <div>
              <Button
                pending={loading}
                onClick={() => void read({ variables: { input: { proposalId: proposal.id } } }).then(() => refetch())}
              >
                {proposal.reply ? <Trans>Jag har läst svaret</Trans> : <Trans>Jag har läst det</Trans>}
              </Button>
            </div>
          ) : null}
          {proposal.viewerCanDecide && proposal.state !== 'NEW' && next ? (
            <p>
              <Trans>
                Nästa att ta ställning till: <Link to={paths.proposal(next.id)}>{next.title}</Link>
              </Trans>
            </p>
          ) : null}
          {proposal.awaitsEdition ? (
            <p>
              <Trans>Förslaget används i textens nästa utgåva.</Trans>{' '}
              {proposal.citation ? null : <Trans>När den är publicerad får den som föreslog det veta var den finns.</Trans>}
            </p>
          ) : null}
          {proposal.viewerCanDecide && proposal.state === 'TAKEN' ? (
            <Row>
              {proposal.textEditorPath ? (
                <ButtonLink look="quiet" to={proposal.textEditorPath}>
                  <Trans>Öppna texten i redaktionen</Trans>
                </ButtonLink>
              ) : (
                <ButtonLink look="quiet" to={paths.evaluationOf(proposal.id, proposal.title)}>
                  <Trans>Börja en utvärdering av det här</Trans>
                </ButtonLink>
              )}
            </Row>
          ) : null}
          {proposal.viewerCanDecide && proposal.state === 'USED' && !proposal.citation ? (
            <Section title={<Trans>Svara den som föreslog</Trans>}>
              <ReplyForm key={proposal.reply ?? ''} proposalId={proposal.id} reply={proposal.reply ?? null} />
            </Section>
          ) : null}
          {proposal.viewerCanDecide && proposal.state !== 'USED' ? (
            <Section title={proposal.decidedAt ? <Trans>Ändra beslutet</Trans> : <Trans>Ta ställning</Trans>}>
              <DecideForm
                key={proposal.decidedAt ?? ''}
                proposalId={proposal.id}
                seenAt={proposal.decidedAt ?? null}
                awaited={proposal.awaitsEdition && proposal.textId ? { artefactId: proposal.textId, reply: proposal.reply ?? '' } : null}
                fromFile={Boolean(proposal.citation)}
                others={similarProposals.filter(({ state }) => state !== 'DUPLICATE')}
                evaluations={evaluationsOf(data)}
                assignees={proposal.possibleAssignees.map(({ id, name }) => ({ id, title: name }))}
                onDecided={() => void refetch()}
              />
            </Section>
          ) : null}
        </Stack>
        {proposal.viewerCanDecide ? (
          <Stack gap={6} as="aside">
            <SimilarProposals to={proposal} proposals={similarProposals} />
            <Section title={<Trans>Liknande metoder som redan finns</Trans>} level={3}>
              <AlikeHits
                alike={alike}
                nameOfKind={(kind) => <KindName kind={kind} />}
                none={<Trans>Inget publicerat liknar förslaget.</Trans>}
              />
            </Section>
          </Stack>
        ) : null}
      </Columns>
    </Stack>
  );
}
