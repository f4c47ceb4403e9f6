import type { ReactNode, Ref } from 'react';
import { Button as Pressable, type PressEvent, ProgressBar } from 'react-aria-components';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import './button.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  /** One primary button per screen at most. Default: secondary. */
  readonly kind?: ButtonKind | undefined;
  readonly isLarge?: boolean | undefined;
  readonly icon?: IconName | undefined;
  readonly onPress?: ((press: PressEvent) => void) | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly isDisabled?: boolean | undefined;
  /** While the deed is under way: what is being done. The button keeps its focus and ignores presses. */
  readonly pending?: string | undefined;
  /** Where the visible words are not enough out of context. */
  readonly label?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'secondary',
    isLarge,
    icon,
    onPress,
    type = 'button',
    pending,
    label,
    ref,
  } = props;
  return (
    <Pressable
      {...(ref && { ref })}
      {...(onPress && { onPress })}
      {...(label && { 'aria-label': label })}
      className={classes('button', `button--${kind}`, isLarge && 'button--large')}
      type={type}
      isDisabled={props.isDisabled ?? false}
      isPending={pending !== undefined}
    >
      {pending !== undefined && (
        <ProgressBar aria-label={pending} isIndeterminate className="button-spinner" />
      )}
      {icon && pending === undefined && <Icon name={icon} />}
      <span>{pending ?? children}</span>
    </Pressable>
  );
}

export interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly kind?: ButtonKind | undefined;
}

/** A way to another page that looks like a button. */
export function ButtonLink({ href, children, kind = 'secondary' }: ButtonLinkProps) {
  return (
    <a href={href} className={classes('button', `button--${kind}`)}>
      <span>{children}</span>
    </a>
  );
}

/** Buttons side by side, the main one first; they wrap rather than overflow. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
