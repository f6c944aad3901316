import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { questionWords } from 'shared/review/consideration.ts';
import { inputMethods, roundKinds, stances, teamRoles } from 'shared/review/review-words.ts';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { BehindTheTextFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Bullets, List, ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { CreditedWords } from './credited-words.tsx';
import { DeclarationTag } from './declaration-tag.tsx';
import { TeamAgreement } from './team-agreement.tsx';
import { wordOf } from './words.ts';

const fragment = graphql(`
  fragment BehindTheText on ArtefactVersion {
    id
    review {
      team {
        name
        role
        external
        profession
        area
        specialty
        declaredOn
        hasInterests
        interests
        leftOn
      }
      recusals {
        name
        part {
          sv
          en
        }
        reason
        counted
      }
      votes {
        part {
          sv
          en
        }
        question
        voters
        agreement
        dissents
        tally {
          inFavour
          against
          abstaining
        }
      }
      considerations {
        code
        text
        part {
          sv
          en
        }
        nodeId
      }
      patientInputs {
        method
        heldOn
        participants
        summary
      }
      ...CreditedWords @unmask
    }
    reviewRounds {
      id
      kind
      opens
      closes
      answered
      comments
      tally {
        stance
        bodies
        late
      }
    }
  }
`);

type Review = NonNullable<BehindTheTextFragment['review']>;

/** Who and what stands behind a version: the team and its interests, votes, what patients said, what it answers, and the rounds that led to it. */
export function BehindTheText({ version }: { version: FragmentType<BehindTheTextFragment> }): ReactNode {
  const { review, reviewRounds } = usePart(fragment, version);
  if (!review && reviewRounds.length === 0) return null;
  return (
    <Section id="bakom-texten" title={<Trans>Bakom texten</Trans>}>
      <Stack gap={5}>
        {review ? <Team team={review.team} recusals={review.recusals} /> : null}
        {reviewRounds.length > 0 ? <Rounds rounds={reviewRounds} /> : null}
        {review && review.suggestions.length > 0 ? (
          <Details summary={<Trans>Ord som kom ur synpunkter</Trans>}>
            <CreditedWords words={review.suggestions} linked={({ nodeId }, name) => <a href={`#${nodeId}`}>{name}</a>} />
          </Details>
        ) : null}
        {review && review.votes.length > 0 ? <Votes votes={review.votes} /> : null}
        {review && review.patientInputs.length > 0 ? <PatientInputs inputs={review.patientInputs} /> : null}
        {review && review.considerations.length > 0 ? <Considerations answers={review.considerations} /> : null}
      </Stack>
    </Section>
  );
}

function Team({ team, recusals }: Pick<Review, 'team' | 'recusals'>): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={4}>
      <List label={t`Arbetsgrupp och jäv`}>
        {team.map(({ name, role, external, profession, area, specialty, declaredOn, hasInterests, interests, leftOn }) => (
          <ListRow
            key={`${name} ${role ?? ''}`}
            title={name}
            state={<DeclarationTag valid={Boolean(declaredOn)} hasInterests={hasInterests} />}
            detail={
              <>
                {[role ? wordOf(teamRoles, role) : t`har skrivit i texten`, external ? t`extern` : '', profession, specialty, area]
                  .filter(Boolean)
                  .join(' · ')}
                {declaredOn ? (
                  <>
                    {' '}
                    · <Trans>deklarerat {declaredOn}</Trans>
                  </>
                ) : null}
                {interests ? <> · {interests}</> : null}
                {leftOn ? (
                  <>
                    {' '}
                    · <Trans>lämnade arbetsgruppen {leftOn}</Trans>
                  </>
                ) : null}
              </>
            }
          />
        ))}
      </List>
      {recusals.length > 0 ? (
        <Bullets label={t`Jäv i enskilda frågor`}>
          {recusals.map(({ name, part, reason, counted }) => (
            <li key={`${name} ${part.sv}`}>
              {counted ? (
                <Trans>
                  {name} anmälde jäv om ”{inReadersLanguage(part)}” efter omröstningen, där rösten är räknad: {reason}
                </Trans>
              ) : (
                <Trans>
                  {name} deltog inte i beslutet om ”{inReadersLanguage(part)}”: {reason}
                </Trans>
              )}
            </li>
          ))}
        </Bullets>
      ) : null}
    </Stack>
  );
}

function Rounds({ rounds }: { rounds: BehindTheTextFragment['reviewRounds'] }): ReactNode {
  const { t } = useLingui();
  return (
    <List label={t`Remisser`}>
      {rounds.map(({ id, kind, opens, closes, answered, comments, tally }) => (
        <ListRow
          key={id}
          title={
            <Trans>
              {wordOf(roundKinds, kind)} {opens} till {closes}
            </Trans>
          }
          detail={
            <>
              <Plural value={answered} one="# svar" other="# svar" />
              {tally.map(({ stance, bodies }) => (bodies > 0 ? ` · ${bodies} ${wordOf(stances, stance)}` : ''))}
              {tally.map(({ stance, late }) =>
                late > 0 ? (
                  <span key={stance}>
                    {' '}
                    ·{' '}
                    <Trans>
                      {late} för sent: {wordOf(stances, stance)}
                    </Trans>
                  </span>
                ) : null,
              )}{' '}
              · <Plural value={comments} one="# synpunkt" other="# synpunkter" />
            </>
          }
          action={
            <Link to={paths.round(id)}>
              <Trans>Så togs synpunkterna om hand</Trans>
            </Link>
          }
        />
      ))}
    </List>
  );
}

const votedIn = ({ inFavour, against, abstaining }: Review['votes'][number]['tally']): number => inFavour + against + abstaining;

function Votes({ votes }: Pick<Review, 'votes'>): ReactNode {
  const { t } = useLingui();
  return (
    <Details summary={<Trans>Så röstade arbetsgruppen</Trans>}>
      <List label={t`Omröstningar`}>
        {votes.map(({ part, question, voters, agreement, tally, dissents }) => (
          <ListRow
            key={`${question} ${part.sv}`}
            title={question}
            state={
              <Tag>
                <TeamAgreement agreement={agreement ?? null} voted={votedIn(tally)} voters={voters} />
              </Tag>
            }
            detail={
              <>
                {inReadersLanguage(part)} ·{' '}
                <Trans>
                  {votedIn(tally)} av {voters} röstberättigade röstade
                </Trans>{' '}
                ·{' '}
                <Trans>
                  {tally.inFavour} ja, {tally.against} nej, {tally.abstaining} avstår
                </Trans>
                {dissents.map((reason) => (
                  <span key={reason}>
                    {' '}
                    · <Trans>avvikande: {reason}</Trans>
                  </span>
                ))}
              </>
            }
          />
        ))}
      </List>
    </Details>
  );
}

function PatientInputs({ inputs }: { inputs: Review['patientInputs'] }): ReactNode {
  const { t } = useLingui();
  return (
    <Details summary={<Trans>Vad patienter och närstående har sagt</Trans>}>
      <List label={t`Vad patienter och närstående har sagt`}>
        {inputs.map(({ method, heldOn, participants, summary }) => (
          <ListRow
            key={`${heldOn} ${summary}`}
            title={summary}
            detail={
              <Trans>
                {heldOn} · {wordOf(inputMethods, method)} · {participants} deltagare
              </Trans>
            }
          />
        ))}
      </List>
    </Details>
  );
}

function Considerations({ answers }: { answers: Review['considerations'] }): ReactNode {
  const { t } = useLingui();
  return (
    <Details summary={<Trans>Perspektiv och överväganden</Trans>}>
      <List label={t`Perspektiv och överväganden`}>
        {answers.map(({ code, text, part, nodeId }) => (
          <ListRow
            key={code}
            title={wordOf(questionWords, code)}
            detail={
              <>
                {text}
                {part && nodeId ? (
                  <>
                    {' '}
                    <a href={`#${nodeId}`}>{inReadersLanguage(part)}</a>
                  </>
                ) : null}
              </>
            }
          />
        ))}
      </List>
    </Details>
  );
}
