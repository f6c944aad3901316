import { TableKit } from '@tiptap/extension-table';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import type { RichText } from 'shared/text/rich-text.ts';
import { isAllowedHref } from 'shared/text/rich-text-schema.ts';
import { useLocked } from '../field/fields.tsx';
import { fromEditor } from './from-editor.ts';
import styles from './rich-text.module.css';

export type RichTextEditorProps = {
  id: string;
  label: string;
  value: RichText;
  onChange: (value: RichText) => void;
  describedBy?: string | undefined;
  invalid?: boolean;
};

const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    heading: { levels: [3, 4] },
    link: { openOnClick: false, autolink: false, isAllowedUri: (href) => isAllowedHref(href) },
  }),
  TableKit.configure({ table: { resizable: false } }),
];

/** The editor itself; loaded only where somebody writes. Its schema is the one that is stored. */
export function RichTextEditorLazy({ id, label, value, onChange, describedBy, invalid }: RichTextEditorProps): ReactNode {
  const written = useRef(value);
  const locked = useLocked();
  const editor = useEditor({
    extensions,
    editable: !locked,
    content: value,
    injectCSS: false,
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(locked ? { 'aria-disabled': 'true' } : {}),
        ...(invalid ? { 'aria-invalid': 'true' } : {}),
      },
    },
    onUpdate: ({ editor: changed }) => {
      written.current = fromEditor(changed.getJSON());
      onChange(written.current);
    },
  });
  // A text that comes from elsewhere, such as a merge or what was there before, takes the place of what stands here.
  useEffect(() => {
    if (value === written.current) return;
    written.current = value;
    editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, value]);
  useEffect(() => editor.setEditable(!locked, false), [editor, locked]);
  return (
    <div>
      {locked ? null : <Toolbar editor={editor} label={label} />}
      <EditorContent editor={editor} className={styles['editor']} />
    </div>
  );
}

function Toolbar({ editor, label }: { editor: Editor; label: string }): ReactNode {
  const { t } = useLingui();
  const link = (): void => {
    const href = window.prompt(t`Adress (https://… eller /sida här)`, String(editor.getAttributes('link')['href'] ?? ''));
    if (href === null) return;
    if (href === '' || !isAllowedHref(href)) editor.chain().focus().extendMarkRange('link').unsetLink().run();
    else editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
  };
  const tools = [
    { name: t`Fet`, active: editor.isActive('bold'), run: () => editor.chain().focus().toggleBold().run() },
    { name: t`Kursiv`, active: editor.isActive('italic'), run: () => editor.chain().focus().toggleItalic().run() },
    {
      name: t`Rubrik`,
      active: editor.isActive('heading', { level: 3 }),
      run: () => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    },
    {
      name: t`Underrubrik`,
      active: editor.isActive('heading', { level: 4 }),
      run: () => editor.chain().focus().toggleHeading({ level: 4 }).run(),
    },
    { name: t`Punktlista`, active: editor.isActive('bulletList'), run: () => editor.chain().focus().toggleBulletList().run() },
    { name: t`Numrerad lista`, active: editor.isActive('orderedList'), run: () => editor.chain().focus().toggleOrderedList().run() },
    { name: t`Länk`, active: editor.isActive('link'), run: link },
  ];
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label={t`Formatering: ${label}`}>
      {tools.map(({ name, active, run }) => (
        <button key={name} type="button" className={styles['tool']} aria-pressed={active} onClick={run}>
          {name}
        </button>
      ))}
    </div>
  );
}
