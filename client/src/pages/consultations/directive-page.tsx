import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { directiveActions, directiveReasons, directiveTable, type DirectiveReason } from 'shared/consultations/directive-lifecycle.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { DirectiveTag } from '../../features/consultations/directives/directive-tag.tsx';
import { CoursesOn } from '../../features/consultations/directives/courses-on.tsx';
import { focusHeading } from '../../features/consultations/focus-heading.ts';
import { optionsOf, StepForm } from '../../features/consultations/handling/step-form.tsx';
import { useConsultAction } from '../../features/consultations/thread/use-consult-action.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { DirectiveAction } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { Row, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Pairs } from '../../ui/list/list.tsx';

const document = graphql(`
  query DirectivePage($id: ID!) {
    directive(id: $id) {
      id
      kindLabel
      state
      stateLabel
      topic
      topicName
      text
      reference
      issuerName
      issuingUnitName
      receivingUnitName
      issuedAt
      acknowledgeBy
      acknowledgedAt
      settledAt
      reasonLabel
      suggestsCourse
      viewerActions
      consultPath
    }
  }
`);

const moveDirective = graphql(`
  mutation MoveDirective($input: MoveDirectiveInput!) {
    moveDirective(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** One thing a higher level asks of a unit: what it is, how far it has come, and what the viewer may say to it. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { directive } = data;
  if (!directive) return notFound();
  const { reasonLabel, acknowledgedAt, settledAt } = directive;
  const rows: [ReactNode, ReactNode][] = [
    [<Trans key="from">Från</Trans>, `${directive.issuerName}, ${directive.issuingUnitName}`],
    [<Trans key="to">Till</Trans>, directive.receivingUnitName],
    [<Trans key="sent">Skickat</Trans>, <Day key="day" at={directive.issuedAt} />],
    [<Trans key="by">Bekräftas senast</Trans>, acknowledgedAt ? null : <Day key="day" at={directive.acknowledgeBy} />],
    [<Trans key="acknowledged">Bekräftat</Trans>, acknowledgedAt ? <Day key="day" at={acknowledgedAt} /> : null],
    [<Trans key="settled">Besked</Trans>, settledAt ? <Day key="day" at={settledAt} /> : null],
    [<Trans key="reason">Varför</Trans>, reasonLabel ?? null],
  ];
  return (
    <Stack gap={4}>
      <PageTitle section={t`Uppdrag`}>{directive.kindLabel}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.consults(), name: <Trans>Konsultation</Trans> },
          { to: paths.directives(), name: <Trans>Uppdrag</Trans> },
        ]}
      />
      <Stack gap={5}>
        <h1>{directive.kindLabel}</h1>
        <Row>
          <DirectiveTag directive={directive} />
          <Link to={directive.consultPath}>{directive.reference ?? directive.topicName}</Link>
        </Row>
        <p>{directive.text ?? <Trans>Texten är dold eller gallrad.</Trans>}</p>
        {directive.suggestsCourse ? (
          <Banner tone="wait" title={<Trans>Kompetens saknas</Trans>}>
            <p>
              <Trans>En kurs kan ge det som saknas.</Trans>
            </p>
            <CoursesOn topic={directive.topic} />
          </Banner>
        ) : null}
        <Actions
          id={directive.id}
          actions={directive.viewerActions}
          onDone={async () => {
            await refetch();
            focusHeading();
          }}
        />
        <Section title={<Trans>Om uppdraget</Trans>} quiet>
          <Pairs rows={rows.filter(([, value]) => value !== null)} />
        </Section>
      </Stack>
    </Stack>
  );
}

type ActionsProps = { id: string; actions: readonly DirectiveAction[]; onDone: () => Promise<void> };

/** What the viewer may say: at once where nothing more is asked, else with a reason. */
function Actions({ id, actions, onDone }: ActionsProps): ReactNode {
  const { t } = useLingui();
  const move = useConsultAction(moveDirective);
  const [asking, setAsking] = useState<DirectiveAction | null>(null);
  const [problem, setProblem] = useState<string>();
  const take = async (action: DirectiveAction): Promise<void> => {
    if (directiveTable[action].needsReason) return setAsking(action);
    const [error] = await move({ input: { directiveId: id, action } });
    setProblem(error?.message);
    if (!error) await onDone();
  };
  if (asking && actions.includes(asking)) {
    return (
      <StepForm
        fields={[{ kind: 'CHOICES', name: 'reason', label: t`Varför går det inte?`, options: optionsOf(directiveReasons) }]}
        verb={inReadersLanguage(directiveActions[asking])}
        send={async ({ reason }) => {
          const errors = await move({ input: { directiveId: id, action: asking, reason: reason as DirectiveReason } });
          if (errors.length === 0) await onDone();
          return errors;
        }}
      />
    );
  }
  return (
    <>
      <ButtonRow>
        {actions.map((action, index) => (
          <Button key={action} look={index === 0 ? 'filled' : 'quiet'} onClick={() => void take(action)}>
            {inReadersLanguage(directiveActions[action])}
          </Button>
        ))}
      </ButtonRow>
      {problem ? <p role="alert">{problem}</p> : null}
    </>
  );
}
