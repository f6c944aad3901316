import type { ResultOf } from '@graphql-typed-document-node/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { guidelineNodePath, isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Unbroken } from '../../../ui/table/table.tsx';
import { AdaptationChanges } from './adaptation-changes.tsx';
import type { AdaptationChange } from './change-fields.ts';

/** One published set of an organisation's decisions, with what it changed. */
const loggedFields = graphql(`
  fragment LoggedAdaptation on AdaptationVersion {
    id
    number
    changeNote
    reviewBy
    publishedAt
    approvedByName
    organisationNode {
      id
      name
    }
    changes {
      ...AdaptationChangeFields @unmask
    }
  }
`);

type Logged = ResultOf<typeof loggedFields>;

type Props = { artefact: { kind: string; slug: string }; versions: readonly Logged[] };

/** Every adaptation a text has been read with in a region: who decided what, why, since when and until when, and who approved it. */
export function AdaptationLog({ artefact, versions }: Props): ReactNode {
  const { t } = useLingui();
  return (
    <List label={t`Anpassningar`}>
      {versions.map(({ changes, ...version }) => (
        <ListRow
          key={version.id}
          title={
            <Trans>
              {version.organisationNode.name}, anpassning {version.number}
            </Trans>
          }
          detail={
            <Stack gap={2}>
              <p>
                <Facts version={version} />
              </p>
              {changes.length > 0 ? (
                <Details summary={<Plural value={changes.length} one="# del ändrades" other="# delar ändrades" />}>
                  <AdaptationChanges changes={changes} pathOf={(change) => readingPath(artefact, change)} />
                </Details>
              ) : null}
            </Stack>
          }
        />
      ))}
    </List>
  );
}

function Facts({ version }: { version: Omit<Logged, 'changes'> }): ReactNode {
  const { publishedAt, changeNote, approvedByName, reviewBy } = version;
  return (
    <>
      <Day at={publishedAt} /> · {changeNote} ·{' '}
      {approvedByName ? <Trans>fastställd av {approvedByName}</Trans> : <Trans>hämtad från annat håll, ej granskad här</Trans>}
      {reviewBy ? (
        <>
          {' '}
          ·{' '}
          <Unbroken>
            <Trans>
              granskas senast <Day at={reviewBy} />
            </Trans>
          </Unbroken>
        </>
      ) : null}
    </>
  );
}

function readingPath({ kind, slug }: Props['artefact'], { nodeId, type, change, mode }: AdaptationChange): string | null {
  if (!isGuidelineKind(kind) || (change === 'WITHDRAWN' && mode === 'ADD')) return null;
  return guidelineNodePath(kind, slug, { nodeId, type });
}
