import {
  useId,
  type CSSProperties,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import styles from './field.module.css';

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to mend it. */
  error?: string | undefined;
  /** The id of the control, so that an error summary can lead to it. */
  id?: string | undefined;
};

type Control = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined; className: string };

/** A label, a hint, an error and one control that knows of them. */
export function Field({ label, hint, error, id, children }: FieldProps & { children: (control: Control) => ReactNode }): ReactNode {
  const generated = useId();
  const controlId = id ?? generated;
  const hintId = `${controlId}-hint`;
  const errorId = `${controlId}-error`;
  const described = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(' ');
  return (
    <div className={[styles['field'], error ? styles['bad'] : ''].filter(Boolean).join(' ')}>
      <label htmlFor={controlId}>{label}</label>
      {hint ? (
        <p className={styles['hint']} id={hintId}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className={styles['error']} id={errorId}>
          {error}
        </p>
      ) : null}
      {children({
        id: controlId,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        className: styles['input'] ?? '',
      })}
    </div>
  );
}

type TextInputProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & { narrow?: boolean };

/** One line. */
export function TextInput({ label, hint, error, id, narrow = false, type = 'text', ...rest }: TextInputProps): ReactNode {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(control) => <input {...rest} {...control} type={type} className={`${control.className} ${narrow ? styles['narrow'] : ''}`} />}
    </Field>
  );
}

type TextAreaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>;

/** Several lines; with `maxLength` it counts, and lets one write too much and cut afterwards. */
export function TextArea({ label, hint, error, id, rows = 5, maxLength, ...rest }: TextAreaProps): ReactNode {
  const length = typeof rest.value === 'string' ? rest.value.length : 0;
  return (
    <div>
      <Field label={label} hint={hint} error={error} id={id}>
        {(control) => <textarea {...rest} {...control} rows={rows} style={{ '--rows': rows } as CSSProperties} />}
      </Field>
      {maxLength && length > maxLength * 0.8 ? (
        <p className={styles['count']} aria-live="polite">
          {length} / {maxLength}
        </p>
      ) : null}
    </div>
  );
}

type SelectProps = FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'>;

/** One of many. For few, `Choices` shows them all. */
export function Select({ label, hint, error, id, children, ...rest }: SelectProps): ReactNode {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(control) => (
        <select {...rest} {...control}>
          {children}
        </select>
      )}
    </Field>
  );
}

type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type ChoicesProps = FieldProps & {
  name: string;
  /** One value, or several where `multiple`. */
  value: readonly string[];
  choices: readonly Choice[];
  multiple?: boolean;
  onChange: (value: string[]) => void;
  /** Beside each other where there is room: for a scale, or yes and no. */
  inline?: boolean;
};

/** One or several of a few, all of them shown. */
export function Choices({
  label,
  hint,
  error,
  id,
  name,
  value,
  choices,
  multiple = false,
  inline = false,
  onChange,
}: ChoicesProps): ReactNode {
  const generated = useId();
  const groupId = id ?? generated;
  const described = [hint ? `${groupId}-hint` : null, error ? `${groupId}-error` : null].filter(Boolean).join(' ');
  const toggle = (picked: string, checked: boolean): void =>
    onChange(multiple ? (checked ? [...value, picked] : value.filter((one) => one !== picked)) : [picked]);
  return (
    // The legend of a fieldset stands in its border, so the mark of an error is the border of what is around it.
    <div className={[styles['group'], error ? styles['bad'] : ''].filter(Boolean).join(' ')}>
      <fieldset aria-describedby={described || undefined}>
        <legend className={styles['legend']}>{label}</legend>
        {hint ? (
          <p className={styles['hint']} id={`${groupId}-hint`}>
            {hint}
          </p>
        ) : null}
        {error ? (
          <p className={styles['error']} id={`${groupId}-error`}>
            {error}
          </p>
        ) : null}
        <div className={inline ? styles['inline'] : styles['choices']}>
          {choices.map((choice, index) => (
            <label key={choice.value} className={styles['choice']}>
              <input
                id={index === 0 ? groupId : undefined}
                type={multiple ? 'checkbox' : 'radio'}
                name={name}
                value={choice.value}
                checked={value.includes(choice.value)}
                aria-invalid={error ? true : undefined}
                onChange={(event) => toggle(choice.value, event.target.checked)}
              />
              <span>
                <span className={styles['choiceText']}>{choice.label}</span>
                {choice.hint ? <span className={styles['hint']}> {choice.hint}</span> : null}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** One statement to agree with. */
export function Checkbox({
  id,
  label,
  checked,
  error,
  onChange,
}: {
  id?: string;
  label: ReactNode;
  checked: boolean;
  error?: string | undefined;
  onChange: (checked: boolean) => void;
}): ReactNode {
  const generated = useId();
  const controlId = id ?? generated;
  return (
    <div className={[styles['checkbox'], error ? styles['bad'] : ''].filter(Boolean).join(' ')}>
      {error ? (
        <p className={styles['error']} id={`${controlId}-error`}>
          {error}
        </p>
      ) : null}
      <label className={styles['choice']}>
        <input
          id={controlId}
          type="checkbox"
          checked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${controlId}-error` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={styles['choiceText']}>{label}</span>
      </label>
    </div>
  );
}
