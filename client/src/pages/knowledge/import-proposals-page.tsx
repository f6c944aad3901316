import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { referenceFileSchema } from 'shared/evaluations/method-proposal-schema.ts';
import { fieldErrors } from 'shared/text/field-errors.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { ReferencesForm } from '../../features/publishing/files/references-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { locale } from '../../i18n/locale.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Select, TextInput } from '../../ui/field/field.tsx';
import { fieldId } from '../../ui/form/use-form.ts';
import { Lead, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';

const document = graphql(`
  query ImportProposalsPage {
    nation {
      id
      name
    }
  }
`);

const page = pageQuery(document, () => ({}));

export const loader = page.loader;

/** An editor puts the references of a search into the inbox of the centre, to be gone through one by one. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { healthcareRegions, viewer } = useShell();
  const { nation } = page.usePage().data;
  const editorAt = viewer.roles.filter(({ role }) => role === 'CENTRE_EDITOR').map(({ node }) => node.id);
  const isMine = (id: string): boolean => editorAt.includes(id) || editorAt.includes(nation?.id ?? '');
  const centres = [...healthcareRegions, ...(nation ? [nation] : [])].filter(({ id }) => isMine(id));
  if (centres.length === 0) return notFound();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Förslag`}>{t`Läs in referenser`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.knowledge(), name: <Trans>Kunskap</Trans> },
          { to: paths.proposals(), name: <Trans>Förslag</Trans> },
        ]}
      />
      <h1>
        <Trans>Läs in referenser</Trans>
      </h1>
      <Lead>
        <Trans>
          Varje ny referens blir ett förslag att ta ställning till. Det som redan finns bland förslagen, eller i en publicerad utvärdering,
          läses inte in igen.
        </Trans>
      </Lead>
      <ImportForm centres={centres} onDone={() => void navigate(paths.proposals())} />
    </Stack>
  );
}

type Props = {
  /** Whose inboxes the viewer decides about. */
  centres: readonly { id: string; name: string }[];
  onDone: () => void;
};

/** References from a file into the inbox of a centre, with where they come from. */
function ImportForm({ centres, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const [centre, setCentre] = useState(centres[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const check = (): boolean => {
    const [fault] = fieldErrors(referenceFileSchema.safeParse({ reason }).error?.issues ?? []);
    setError(fault && fieldMessage(fault.key, locale, fault.parameters));
    return !fault;
  };
  return (
    <ReferencesForm address={`/las-in/forslag/${encodeURIComponent(centre)}`} query={{ varifran: reason }} isReady={check} onDone={onDone}>
      <TextInput
        id={fieldId('reason')}
        label={t`Varifrån kommer referenserna?`}
        hint={t`Till exempel sökningen: databas, sökord och dag.`}
        value={reason}
        error={error}
        onChange={({ target }) => {
          setReason(target.value);
          setError(undefined);
        }}
      />
      {centres.length > 1 ? (
        <Select id={fieldId('centre')} label={t`Till vilken inkorg?`} value={centre} onChange={({ target }) => setCentre(target.value)}>
          {centres.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
    </ReferencesForm>
  );
}
