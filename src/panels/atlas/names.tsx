import type { Name } from '../../core/atlas/schema.ts';
import type { Words } from '../../i18n/page/words.en.ts';

type Spelled = { readonly [language in keyof Name]?: string | undefined };

const languages = ['en', 'ru', 'ky', 'tg', 'uz'] as const;

const others = (name: Spelled, lang: string) =>
  languages.filter((id) => name[id] !== undefined && id !== lang.split('-')[0]);

export const hasOtherNames = (name: Spelled, lang: string): boolean => others(name, lang).length > 0;

/** A name in every other language it is known in. */
export function Names({ words, name, lang }: { words: Words; name: Spelled; lang: string }) {
  return (
    <ul class="plain-list names">
      {others(name, lang).map((id) => (
        <li key={id}>
          <span lang={id}>{name[id]}</span> <small>{words.card.languages[id]}</small>
        </li>
      ))}
    </ul>
  );
}
