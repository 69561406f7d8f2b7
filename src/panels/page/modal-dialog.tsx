import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './modal-dialog.css';

type Props = {
  /** Class for its own styles. */
  className: string;
  heading: string;
  headingId: string;
  /** Name of the button that closes it. */
  close: string;
  closed: () => void;
  children: ComponentChildren;
};

/** A dialog over everything, with its heading and a way out; Escape closes it, too. */
export function ModalDialog({ className, heading, headingId, close, closed, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={`modal ${className}`} aria-labelledby={headingId} onClose={closed}>
      <header>
        <h2 id={headingId}>{heading}</h2>
        <button type="button" class="close" aria-label={close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
