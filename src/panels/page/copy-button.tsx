import { useEffect, useState } from 'preact/hooks';

type Props = {
  text: () => string;
  label: string;
  done: string;
  failed: string;
  /** Puts a text on the clipboard; false where the browser refuses. */
  copy: (text: string) => Promise<boolean>;
};

/** How long the button says that it has done its work, ms. */
const saidMs = 2500;

/** A button that copies a text and says whether it could. */
export function CopyButton({ text, label, done, failed, copy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), saidMs);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <button type="button" class="button" onClick={async () => setCopied(await copy(text()))}>
        {copied ? done : label}
      </button>
      <span class={copied === false ? 'note' : 'visually-hidden'} role="status">
        {copied === null ? '' : copied ? done : failed}
      </span>
    </>
  );
}
