import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CompetencyRowFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { formatDate } from '../../../i18n/format.ts';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Bullets, ListRow } from '../../../ui/list/list.tsx';
import { AssessForm } from './assess-form.tsx';
import { AskForm } from './ask-form.tsx';
import { CompetenceEvents } from './competence-events.tsx';
import { levelWord, StandingTag } from './level-words.tsx';

const fragment = graphql(`
  fragment CompetencyRow on CompetencyStanding {
    competencyId
    title {
      sv
      en
    }
    description {
      sv
      en
    }
    scale {
      ...ScaleFields @unmask
    }
    expectedLevel
    standing
    asked
    shown {
      level
      kind
      on
      validUntil
    }
    assessed {
      level
      on
    }
    events {
      ...CompetenceEventFields @unmask
    }
    courses {
      slug
      title {
        sv
        en
      }
    }
  }
`);

type Props = { competency: FragmentType<CompetencyRowFragment>; onChanged: () => void };

/** One competency: what is asked, where one stands, and the ways on. */
export function CompetencyRow({ competency: reference, onChanged }: Props): ReactNode {
  const competency = usePart(fragment, reference);
  const { competencyId, title, description, scale, standing, asked, assessed, shown, events, courses } = competency;
  const name = inReadersLanguage(title);
  const mayAsk = !asked && typeof assessed?.level === 'number' && assessed.level > (shown?.level ?? 0);
  return (
    <ListRow
      title={
        <h3>
          <Localised value={title} />
        </h3>
      }
      state={<StandingTag standing={standing} />}
      detail={
        <Stack gap={3}>
          {description ? (
            <span>
              <Localised value={description} />
            </span>
          ) : null}
          <Levels competency={competency} />
          {asked ? (
            <Small>
              <Trans>Din chef är tillfrågad och har inte svarat än.</Trans>
            </Small>
          ) : null}
          {courses.length > 0 && standing !== 'MET' ? (
            <Bullets label={name}>
              {courses.map((course) => (
                <li key={course.slug}>
                  <Link to={paths.course(course.slug)}>
                    <Localised value={course.title} />
                  </Link>
                </li>
              ))}
            </Bullets>
          ) : null}
          <Details summary={<Trans>Skatta dig själv</Trans>}>
            <AssessForm competencyId={competencyId} name={name} scale={scale} start={assessed?.level ?? null} onDone={onChanged} />
          </Details>
          {mayAsk ? (
            <Details summary={<Trans>Be din chef bekräfta nivå {levelWord(scale, assessed?.level ?? 0)}</Trans>}>
              <AskForm competencyId={competencyId} onDone={onChanged} />
            </Details>
          ) : null}
          {events.length > 0 ? (
            <Details summary={<Trans>Historik</Trans>}>
              <CompetenceEvents name={name} scale={scale} events={events} />
            </Details>
          ) : null}
        </Stack>
      }
    />
  );
}

function Levels({ competency: { scale, expectedLevel, shown, assessed } }: { competency: CompetencyRowFragment }): ReactNode {
  return (
    <span>
      {typeof expectedLevel === 'number' ? (
        <Trans>Krävs: {levelWord(scale, expectedLevel)}.</Trans>
      ) : (
        <Trans>Inget krävs av ditt yrke.</Trans>
      )}{' '}
      {typeof shown?.level === 'number' ? (
        shown.validUntil ? (
          <Trans>
            Visat: {levelWord(scale, shown.level)}, gäller till {formatDate(shown.validUntil)}.
          </Trans>
        ) : (
          <Trans>Visat: {levelWord(scale, shown.level)}.</Trans>
        )
      ) : null}{' '}
      {typeof assessed?.level === 'number' ? (
        <Trans>
          Din skattning {formatDate(assessed.on)}: {levelWord(scale, assessed.level)}.
        </Trans>
      ) : null}
    </span>
  );
}
