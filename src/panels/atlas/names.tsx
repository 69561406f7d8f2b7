import type { Name } from '../../core/atlas/schema.ts';
import { languageNames, languages } from '../../core/language/languages.ts';

type Spelled = { readonly [language in keyof Name]?: string | undefined };

const others = (name: Spelled, lang: string) =>
  languages.filter((id) => name[id] !== undefined && id !== lang.split('-')[0]);

export const hasOtherNames = (name: Spelled, lang: string): boolean => others(name, lang).length > 0;

/** A name in every other language it is known in. */
export function Names({ name, lang }: { name: Spelled; lang: string }) {
  return (
    <ul class="plain-list names">
      {others(name, lang).map((id) => (
        <li key={id}>
          <span lang={id}>{name[id]}</span> <small lang={id}>{languageNames[id]}</small>
        </li>
      ))}
    </ul>
  );
}
