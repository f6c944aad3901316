import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { WhoAsks } from './who-asks.tsx';

/** Where the viewer's roles work: what one does most first, then what belongs to it. A person with several roles sees all of them. */
export function WorkLinks({ decidesChildQuestions }: { decidesChildQuestions: boolean }): ReactNode {
  const asks = useHasRole('CLINICIAN', 'RESOURCE_PERSON');
  const answers = useHasRole('CONSULT_RESPONDER');
  const sorts = useHasRole('CONSULT_TRIAGE');
  const leads = useHasRole('LEVEL_LEAD');
  const decidesHours = useHasRole('LEVEL_LEAD', 'UNIT_MANAGER', 'ADMIN');
  const counts = useHasRole('NATIONAL_COORDINATOR', 'LEVEL_LEAD', 'UNIT_MANAGER', 'CONSULT_TRIAGE', 'CONSULT_RESPONDER', 'CENTRE_EDITOR');
  const edits = useHasRole('CENTRE_EDITOR');
  const coordinates = useHasRole('NATIONAL_COORDINATOR');
  const receives = useHasRole('CLINICIAN', 'RESOURCE_PERSON', 'UNIT_MANAGER');
  if (!asks && !answers && !sorts && !decidesHours && !counts) return <WhoAsks />;
  const sent = `${paths.directives()}?visa=skickade`;
  const links: [isTheirs: boolean, to: string, name: ReactNode][] = [
    [receives || answers || leads, answers || leads ? sent : paths.directives(), <Trans key="directives">Uppdrag</Trans>],
    [answers || sorts || leads, paths.capacity(), <Trans key="capacity">Kapacitet och frånvaro</Trans>],
    [decidesHours, paths.workingDays(), <Trans key="hours">Arbetstid</Trans>],
    [answers, paths.snippets(), <Trans key="snippets">Textblock</Trans>],
    [answers || leads, paths.answerReviews(), <Trans key="reviews">Granska svar</Trans>],
    [answers || sorts || leads || edits, paths.openQuestions(), <Trans key="open">Kunskap saknas</Trans>],
    [decidesChildQuestions, paths.childQuestions(), <Trans key="children">Frågor om barn</Trans>],
    [sorts || leads, paths.consultRoutes(), <Trans key="routes">Vart frågor går</Trans>],
    [answers || sorts || coordinates, paths.consultTemplates(), <Trans key="templates">Frågornas mallar</Trans>],
    [counts, paths.consultStatistics(), <Trans key="statistics">Konsultationer i siffror</Trans>],
  ];
  return (
    <ButtonRow>
      {asks ? (
        <ButtonLink to={paths.newConsult()}>
          <Trans>Ställ en fråga</Trans>
        </ButtonLink>
      ) : null}
      {answers ? (
        <ButtonLink to={paths.queue()} look={asks ? 'quiet' : 'filled'}>
          <Trans>Besvara frågor</Trans>
        </ButtonLink>
      ) : null}
      {sorts ? (
        <ButtonLink to={paths.triage()} look={asks || answers ? 'quiet' : 'filled'}>
          <Trans>Fördela nya frågor</Trans>
        </ButtonLink>
      ) : null}
      {leads ? (
        <ButtonLink to={paths.levelConsults()} look={asks || answers || sorts ? 'quiet' : 'filled'}>
          <Trans>Nivåns frågor</Trans>
        </ButtonLink>
      ) : null}
      {links.map(([isTheirs, to, name]) =>
        isTheirs ? (
          <ButtonLink key={to} to={to} look="plain">
            {name}
          </ButtonLink>
        ) : null,
      )}
    </ButtonRow>
  );
}
