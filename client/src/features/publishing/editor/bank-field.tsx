import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { SlotAttrs } from 'shared/education/slot.ts';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { formatDate } from '../../../i18n/format.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Select } from '../../../ui/field/field.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { useFieldIds } from './field-ids.ts';
import type { FieldProps } from './field-props.ts';
import { BankSearch } from './bank-search.tsx';

const chosenDocument = graphql(`
  query ChosenBankQuestion($bank: String!, $node: ID!) {
    bankQuestion(bank: $bank, node: $node) {
      node
      bankSlug
      bankTitle {
        sv
        en
      }
      stem {
        sv
        en
      }
      versions {
        versionId
        number
        publishedAt
        changeNote
      }
    }
  }
`);

type Chosen = NonNullable<SlotAttrs['fromBank']>;

/** What a slot asks: a question found in the banks the author may use, in one of its versions, or the newest at the start of each attempt. */
export function BankField({ path, value, onChange, errors }: FieldProps): ReactNode {
  const chosen = value as Chosen | null;
  const [searching, setSearching] = useState(chosen === null);
  return (
    <fieldset>
      <legend>
        <strong>
          <Trans>Fråga ur banken</Trans>
        </strong>
      </legend>
      <Stack gap={4}>
        {chosen ? <ChosenQuestion path={path} chosen={chosen} error={errors[path]} onChange={onChange} /> : null}
        {searching ? (
          <BankSearch
            onChoose={(found) => {
              onChange(found);
              setSearching(false);
            }}
          />
        ) : (
          <div>
            <Button look="quiet" onClick={() => setSearching(true)}>
              <Trans>Välj en annan fråga</Trans>
            </Button>
          </div>
        )}
      </Stack>
    </fieldset>
  );
}

type ChosenProps = { path: string; chosen: Chosen; error: string | undefined; onChange: (value: Chosen) => void };

function ChosenQuestion({ path, chosen, error, onChange }: ChosenProps): ReactNode {
  const { t } = useLingui();
  const idOf = useFieldIds();
  const { data } = useQuery(chosenDocument, { variables: { bank: chosen.artefact, node: chosen.node } });
  const question = data?.bankQuestion;
  if (data && !question) {
    return (
      <p>
        <Trans>Frågan finns inte längre i banken, eller så får du inte läsa banken. Kursen ställer den som den var.</Trans>
      </p>
    );
  }
  if (!question) return null;
  const [newest] = question.versions;
  const isNewest = chosen.version === null || question.versions.findIndex(({ versionId }) => versionId === chosen.version) <= 0;
  return (
    <Stack gap={3}>
      <div>
        <Link to={paths.bankQuestion(question.bankSlug, question.node)}>
          <Localised value={question.stem} />
        </Link>
        <Small>
          <Localised value={question.bankTitle} />
        </Small>
      </div>
      <Select
        id={idOf(path)}
        label={t`Version`}
        error={error}
        value={chosen.version ?? ''}
        onChange={({ target }) => onChange({ ...chosen, version: target.value || null })}
      >
        {question.versions.map(({ versionId, number, publishedAt, changeNote }) => (
          <option key={versionId} value={versionId}>
            {t`Version ${number}, ${formatDate(publishedAt)}: ${changeNote}`}
          </option>
        ))}
        {chosen.version !== null && !question.versions.some(({ versionId }) => versionId === chosen.version) ? (
          <option value={chosen.version}>{t`Den version som är vald`}</option>
        ) : null}
        <option value="">{t`Den senaste när försöket börjar (bara övning som inte räknas)`}</option>
      </Select>
      {isNewest ? null : (
        <Small>
          <Trans>Frågan har en nyare form i version {newest?.number}. Kursen ställer den valda tills du byter.</Trans>
        </Small>
      )}
    </Stack>
  );
}
