import { useEffect, useState } from 'preact/hooks';

type Props = { class: string; label?: string; text: string; said: string; run: () => Promise<boolean> };

/** How long the button says that it has done its work, ms. */
const saidMs = 2500;

/** A button that says for a moment that it has done its work. */
export function SaidButton({ class: className, label, text, said, run }: Props) {
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    if (!isSaid) return;
    const timer = setTimeout(() => setSaid(false), saidMs);
    return () => clearTimeout(timer);
  }, [isSaid]);
  return (
    <>
      <button
        type="button"
        class={className}
        {...(label ? { 'aria-label': label } : {})}
        onClick={async () => setSaid(await run())}
      >
        {isSaid ? said : text}
      </button>
      <span class="visually-hidden" role="status">
        {isSaid ? said : ''}
      </span>
    </>
  );
}
