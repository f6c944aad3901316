import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CompetencyRowFragment } from '../../../graphql/generated/graphql.ts';
import { formatDate } from '../../../i18n/format.ts';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Bullets, ListRow, Pairs } from '../../../ui/list/list.tsx';
import { AssessForm } from './assess-form.tsx';
import { AskForm } from './ask-form.tsx';
import { CompetenceEvents } from './competence-events.tsx';
import { levelWord, StandingTag } from './level-words.tsx';

graphql(`
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

type Props = { competency: CompetencyRowFragment; onChanged: () => void };

/** One competency: what is asked, where one stands, and the ways on. */
export function CompetencyRow({ competency, onChanged }: Props): ReactNode {
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
            <p>
              <Localised value={description} />
            </p>
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
  const rows: [ReactNode, ReactNode][] = [
    [
      <Trans key="n">Krävs</Trans>,
      typeof expectedLevel === 'number' ? levelWord(scale, expectedLevel) : <Trans key="v">inget av ditt yrke</Trans>,
    ],
  ];
  if (typeof shown?.level === 'number') {
    const level = levelWord(scale, shown.level);
    const until = shown.validUntil ? formatDate(shown.validUntil) : null;
    rows.push([
      <Trans key="n">Visat</Trans>,
      until ? (
        <Trans key="v">
          {level}, gäller till {until}
        </Trans>
      ) : (
        level
      ),
    ]);
  }
  if (typeof assessed?.level === 'number') {
    const [level, on] = [levelWord(scale, assessed.level), formatDate(assessed.on)];
    rows.push([
      <Trans key="n">Din skattning</Trans>,
      <Trans key="v">
        {level}, {on}
      </Trans>,
    ]);
  }
  return <Pairs rows={rows} />;
}
