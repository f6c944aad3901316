import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ChildQuestionsPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

const document = graphql(`
  query ChildQuestionsPage {
    childQuestionCentres {
      unitId
      name
      since
      responders
      unanswered
    }
  }
`);

const setChildQuestions = graphql(`
  mutation SetChildQuestions($input: SetChildQuestionsInput!) {
    setChildQuestions(input: $input) {
      done
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Centre = ChildQuestionsPageQuery['childQuestionCentres'][number];

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

/** Whether a knowledge centre takes questions about children: its manager, or the lead of its level, decides it here. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const [run, { loading }] = useMutation(setChildQuestions);
  const [told, setTold] = useState<{ tone: 'good' | 'late'; text: string } | null>(null);
  if (data.childQuestionCentres.length === 0) return notFound();
  const decide = async ({ unitId, name }: Centre, takes: boolean): Promise<void> => {
    const { data: set } = await run({ variables: { input: { unitId, takes } } });
    const problem = set?.setChildQuestions.errors.find((error) => 'message' in error);
    await refetch();
    if (problem) setTold({ tone: 'late', text: problem.message });
    else setTold({ tone: 'good', text: takes ? t`${name} tar nu emot frågor om barn.` : t`${name} tar inte längre emot frågor om barn.` });
  };
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Frågor om barn`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Frågor om barn</Trans>
      </h1>
      <p>
        <Trans>
          Frågor om barn besvaras bara där det finns kompetens för barn och unga. Här bestäms om kunskapscentrum gör det. Den som fördelar
          nya frågor kan då lägga dem i er kö, och alla konsulter vid centrumet kan ta dem.
        </Trans>
      </p>
      <div role="status">
        {told ? (
          <Banner tone={told.tone}>
            <p>{told.text}</p>
          </Banner>
        ) : null}
      </div>
      {data.childQuestionCentres.map((centre) => (
        <Section key={centre.unitId} title={centre.name}>
          <Stack gap={4}>
            <Standing centre={centre} />
            {centre.since !== null && centre.unanswered > 0 ? (
              <Left count={centre.unanswered} />
            ) : (
              <p>
                <Button
                  look={centre.since === null ? 'filled' : 'quiet'}
                  pending={loading}
                  onClick={() => void decide(centre, centre.since === null)}
                >
                  {centre.since === null ? <Trans>Ta emot frågor om barn</Trans> : <Trans>Sluta ta emot frågor om barn</Trans>}
                </Button>
              </p>
            )}
          </Stack>
        </Section>
      ))}
    </Stack>
  );
}

/** How it stands, and who it concerns. */
function Standing({ centre: { since, responders } }: { centre: Centre }): ReactNode {
  return (
    <p>
      {since === null ? (
        <Trans>Tar inte emot frågor om barn. De går till enheter för barn och unga.</Trans>
      ) : (
        <Trans>
          Tar emot frågor om barn sedan <Day at={since} />.
        </Trans>
      )}{' '}
      {responders === 0 ? (
        <Trans>Ingen konsult svarar här ännu, så inga frågor kan komma hit.</Trans>
      ) : (
        <Plural value={responders} one="# konsult svarar här." other="# konsulter svarar här." />
      )}
    </p>
  );
}

/** It cannot stop while there are such questions: where they are found. */
function Left({ count }: { count: number }): ReactNode {
  const leads = useHasRole('LEVEL_LEAD');
  return (
    <p>
      <Plural value={count} one="# fråga om barn är inte besvarad ännu." other="# frågor om barn är inte besvarade ännu." />{' '}
      <Trans>Centrumet kan sluta ta emot dem när de är besvarade eller har lämnats vidare.</Trans>
      {leads ? (
        <>
          {' '}
          <Link to={paths.levelConsults()}>
            <Trans>Nivåns frågor</Trans>
          </Link>
        </>
      ) : null}
    </p>
  );
}
