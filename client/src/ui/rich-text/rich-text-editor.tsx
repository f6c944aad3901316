import { lazy, Suspense, type ReactNode } from 'react';
import { Field } from '../field/field.tsx';
import { Loading } from '../loading/loading.tsx';
import type { RichTextEditorProps } from './rich-text-editor-lazy.tsx';

const Editor = lazy(async () => ({ default: (await import('./rich-text-editor-lazy.tsx')).RichTextEditorLazy }));

type Props = Pick<RichTextEditorProps, 'value' | 'onChange' | 'label'> & { hint?: ReactNode; error?: string | undefined; id: string };

/** A field for text with headings, lists, links and emphasis. */
export function RichTextEditor({ label, hint, error, id, value, onChange }: Props): ReactNode {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(control) => (
        <Suspense fallback={<Loading />}>
          <Editor
            id={id}
            label={label}
            value={value}
            onChange={onChange}
            describedBy={control['aria-describedby']}
            invalid={Boolean(error)}
          />
        </Suspense>
      )}
    </Field>
  );
}
