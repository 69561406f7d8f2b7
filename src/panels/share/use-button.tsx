import type { Subject } from '../../core/share/subject.ts';
import type { Words } from '../../i18n/page/words.en.ts';

type Props = {
  words: Words;
  /** Null for what stands in the open tab. */
  subject: Subject | null;
  /** What it is about, where the page says so elsewhere: for those who hear the name alone. */
  about?: string;
  use: (subject: Subject | null) => void;
  quiet?: boolean;
};

/** Opens “Use this” for what it stands beside. */
export const UseButton = ({ words, subject, about, use, quiet = false }: Props) => (
  <button
    type="button"
    class={quiet ? 'quiet use-button' : 'button use-button'}
    aria-haspopup="dialog"
    {...(about && { 'aria-label': `${words.use}: ${about}` })}
    onClick={() => use(subject)}
  >
    {words.use}
  </button>
);
