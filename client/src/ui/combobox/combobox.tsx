import { useEffect, useId, useState, type InputHTMLAttributes, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { VisuallyHidden } from '../layout/layout.tsx';
import { keyEffect } from './combobox-keys.ts';
import styles from './combobox.module.css';

type ComboboxOption = { id: string; content: ReactNode };
export type ComboboxGroup = { id: string; name: string; options: readonly ComboboxOption[] };

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'role'> & {
  label: string;
  value: string;
  groups: readonly ComboboxGroup[];
  /** Said to a screen reader while options stand below the field: how many there are and how one comes to them. */
  said: string;
  inputRef?: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
  onChoose: (id: string) => void;
};

/**
 * A field one writes anything in, with suggestions below it that one may choose instead. The focus never leaves the field: the option that the arrows have
 * come to is pointed out (ARIA combobox with a list, chosen by hand).
 */
export function Combobox({ label, value, groups, said, inputRef, onChange, onChoose, ...rest }: Props): ReactNode {
  const listId = useId();
  const [open, setOpen] = useState(false);
  // By name and not by place: new suggestions may come while one walks the old, and Enter must lead to the one that was marked.
  const [marked, setMarked] = useState<string | null>(null);
  const options = groups.flatMap(({ options: some }) => some);
  const shown = open && options.length > 0;
  const place = options.findIndex(({ id }) => id === marked);
  const at = shown && place >= 0 ? place : null;
  const close = (): void => {
    setOpen(false);
    setMarked(null);
  };
  const choose = (id: string): void => {
    close();
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.startsWith('Arrow') && !open) setOpen(true);
    const effect = keyEffect(event.key, at, shown || event.key.startsWith('Arrow') ? options.length : 0);
    if (!effect) return;
    event.preventDefault();
    event.stopPropagation();
    if ('marked' in effect) setMarked(effect.marked === null ? null : (options[effect.marked]?.id ?? null));
    else if ('close' in effect) close();
    else choose(options[effect.choose]?.id ?? '');
  };
  useEffect(() => {
    if (at !== null) document.getElementById(optionId(listId, at))?.scrollIntoView({ block: 'nearest' });
  }, [listId, at]);
  return (
    <div className={styles['combobox']}>
      <input
        {...rest}
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={at === null ? undefined : optionId(listId, at)}
        autoComplete="off"
        value={value}
        onChange={({ target }) => {
          setOpen(true);
          setMarked(null);
          onChange(target.value);
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {shown ? <Options id={listId} label={label} groups={groups} marked={at} onChoose={choose} /> : null}
      <span role="status">
        <VisuallyHidden>{shown ? said : ''}</VisuallyHidden>
      </span>
    </div>
  );
}

const optionId = (listId: string, at: number): string => `${listId}-${at}`;

type OptionsProps = {
  id: string;
  label: string;
  groups: readonly ComboboxGroup[];
  marked: number | null;
  onChoose: (id: string) => void;
};

function Options({ id, label, groups, marked, onChoose }: OptionsProps): ReactNode {
  const firsts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0));
  return (
    // Pressing an option must not take the focus from the field; the keyboard works from there.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div id={id} role="listbox" aria-label={label} className={styles['list']} onMouseDown={(event) => event.preventDefault()}>
      {groups.map((group, at) => {
        const first = firsts[at] ?? 0;
        return (
          <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`}>
            <div id={`${id}-group-${group.id}`} className={styles['group']} role="presentation">
              {group.name}
            </div>
            {group.options.map((option, index) => (
              // The field keeps the focus and names the marked option (aria-activedescendant); its keys choose.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={option.id}
                id={optionId(id, first + index)}
                role="option"
                aria-selected={first + index === marked}
                className={styles['option']}
                onClick={() => onChoose(option.id)}
              >
                {option.content}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
