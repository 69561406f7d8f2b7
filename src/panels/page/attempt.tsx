type Props = { className?: string; text: string; label: string; again: () => void };

/** What came to nothing, and another try. */
export const Attempt = ({ className, text, label, again }: Props) => (
  <p class={className} role="alert">
    {text}{' '}
    <button type="button" class="button" onClick={again}>
      {label}
    </button>
  </p>
);
