import { useState } from 'preact/hooks';

type Props = { label: string; value: string; longest: number; set: (value: string) => void };

/** A field for a line of text. What is typed stays while the page is drawn anew, until it is taken. */
export function TextField({ label, value, longest, set }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      aria-label={label}
      value={typed ?? value}
      maxLength={longest}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onChange={({ currentTarget }) => {
        setTyped(null);
        if (currentTarget.value !== value) set(currentTarget.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
