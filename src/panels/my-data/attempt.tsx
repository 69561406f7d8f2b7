type Props = { text: string; label: string; again: () => void };

/** What came to nothing, and another try. */
export const Attempt = ({ text, label, again }: Props) => (
  <p class="note bad attempt" role="alert">
    {text}{' '}
    <button type="button" class="button" onClick={again}>
      {label}
    </button>
  </p>
);
