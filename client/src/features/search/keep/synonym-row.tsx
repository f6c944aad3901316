import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { synonymKinds, type SynonymKind } from 'shared/search/synonym.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { locale } from '../../../i18n/locale.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { SynonymForm } from './synonym-form.tsx';

const removeSynonym = graphql(`
  mutation RemoveSynonym($input: RemoveSynonymInput!) {
    removeSynonym(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** A row of the table of synonyms as it is read. */
export type Synonym = {
  id: string;
  term: string;
  meaning: string;
  kind: SynonymKind;
  bothWays: boolean;
  /** Null where so few have used it that a single search would show. */
  used: number | null;
  isDelivered: boolean;
  changedAt: string;
};

/** One row of the table: what it says, how much it is used, and how to change it or take it out. */
export function SynonymRow({ synonym, onChanged }: { synonym: Synonym; onChanged: () => void }): ReactNode {
  const { t } = useLingui();
  const [isEditing, setEditing] = useState(false);
  const [isAsking, ask] = useState(false);
  const [remove, { loading }] = useMutation(removeSynonym);
  const { id, term, meaning, kind, bothWays, used, isDelivered, changedAt } = synonym;
  const name = `${term} ${bothWays ? '↔' : '→'} ${meaning}`;
  const takeOut = async (): Promise<void> => {
    const { data } = await remove({ variables: { input: { id } } });
    if (data?.removeSynonym.errors.length === 0) onChanged();
  };
  return (
    <ListRow
      title={<b>{name}</b>}
      detail={
        <>
          {synonymKinds[kind][locale]} ·{' '}
          {used === null ? <Trans>sällan eller aldrig använd</Trans> : <Plural value={used} one="använd # gång" other="använd # gånger" />}{' '}
          ·{' '}
          {isDelivered ? (
            <Trans>följer med portalen</Trans>
          ) : (
            <Trans>
              ändrad <Day at={changedAt} />
            </Trans>
          )}
        </>
      }
      action={
        isEditing ? (
          <SynonymForm
            id={id}
            initial={{ term, meaning, kind, bothWays }}
            onSaved={() => {
              setEditing(false);
              onChanged();
            }}
            onCancel={() => setEditing(false)}
          />
        ) : isAsking ? (
          <Asked name={name} pending={loading} onYes={() => void takeOut()} onNo={() => ask(false)} />
        ) : (
          <ButtonRow>
            <Button look="plain" aria-label={t`Ändra ${name}`} onClick={() => setEditing(true)}>
              <Trans>Ändra</Trans>
            </Button>
            <Button look="plain" aria-label={t`Ta bort ${name}`} onClick={() => ask(true)}>
              <Trans>Ta bort</Trans>
            </Button>
          </ButtonRow>
        )
      }
    />
  );
}

type AskedProps = { name: string; pending: boolean; onYes: () => void; onNo: () => void };

/** Asks before a row goes: every search from then on does without it. The focus goes to what changes nothing. */
function Asked({ name, pending, onYes, onNo }: AskedProps): ReactNode {
  const { t } = useLingui();
  const keep = useRef<HTMLDivElement>(null);
  useEffect(() => keep.current?.querySelector<HTMLButtonElement>('button:last-of-type')?.focus(), []);
  return (
    <div ref={keep} role="group" aria-label={t`Ta bort ${name}?`}>
      <p>
        <Trans>Sökningar vidgas inte längre av raden. Följer den med portalen kommer den inte tillbaka.</Trans>
      </p>
      <ButtonRow>
        <Button look="quiet" pending={pending} onClick={onYes}>
          <Trans>Ja, ta bort</Trans>
        </Button>
        <Button look="plain" onClick={onNo}>
          <Trans>Behåll raden</Trans>
        </Button>
      </ButtonRow>
    </div>
  );
}
