import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Select, TextInput } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { PartSelect } from './part-select.tsx';
import type { TextPart } from './text-parts.ts';

type Props = {
  members: readonly { id: string; name: string; hasInterests?: boolean | null; isViewer: boolean }[];
  parts: readonly TextPart[];
  send: (recusal: { memberId: string; nodeId: string; reason: string }) => Promise<readonly UserError[]>;
};

/** Keeps a member out of one question. */
export function RecuseForm({ members, parts, send }: Props): ReactNode {
  const { t } = useLingui();
  const [memberId, setMember] = useState(members[0]?.id ?? '');
  const [nodeId, setNode] = useState(parts[0]?.node ?? '');
  const form = useForm({ initial: { reason: '' }, submit: ({ reason }) => send({ memberId, nodeId, reason }) });
  if (members.length === 0) return null;
  const member = members.find(({ id }) => id === memberId);
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Select
          label={t`Vem är jävig?`}
          hint={member?.hasInterests === false ? <Contradicted member={member} /> : undefined}
          value={memberId}
          onChange={(event) => setMember(event.target.value)}
        >
          {members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <PartSelect
          label={t`I vilken fråga?`}
          hint={t`Jävet gäller också det som står under delen.`}
          parts={parts}
          value={nodeId}
          onChange={setNode}
        />
        <TextInput {...form.text('reason')} label={t`Varför?`} />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Anteckna jäv</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** That a declaration says there is nothing, where a conflict of interest is about to say that there is. */
function Contradicted({ member }: { member: { name: string; isViewer: boolean } }): ReactNode {
  return member.isViewer ? (
    <Trans>Du har deklarerat att du inte har några bindningar. Ändra deklarationen ovan om jävet beror på en bindning.</Trans>
  ) : (
    <Trans>{member.name} har deklarerat att inga bindningar finns. Be om en ny deklaration om jävet beror på en bindning.</Trans>
  );
}
