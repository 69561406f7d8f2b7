import type { Atlas } from '../../core/atlas/atlas.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import { engines } from '../../core/geometry/engines.ts';
import { releaseSpan } from '../../core/page/derive.ts';
import { layerSources } from '../../core/share/layer-file.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';

type Catalogues = { readonly words: Words; readonly lateWords: LateWords };

const common = (atlas: Atlas, { words, lateWords }: Catalogues): readonly string[] => {
  const names = Object.values(engines).map(({ name, version }) => words.method.engine(name, version));
  const { title, engines: by, data } = lateWords.data.provenance;
  return [title, by(names.join(', ')), data(...releaseSpan(atlas))];
};

/** What stands in a saved shipped layer besides its features. */
export function layerProvenance(atlas: Atlas, layer: LayerId, catalogues: Catalogues): readonly string[] {
  const { words, lateWords } = catalogues;
  const { licence, source } = lateWords.data.provenance;
  return [
    ...common(atlas, catalogues),
    licence(`${words.layerLicence[layer]}, ${words.credit}`),
    source(words.layerSource[layer]),
    ...layerSources(atlas, layer).map(source),
    location.href,
  ];
}

/** What stands in the saved results of an file of the reader. */
export const myProvenance = (atlas: Atlas, name: string, catalogues: Catalogues): readonly string[] => [
  ...common(atlas, catalogues),
  catalogues.lateWords.data.provenance.own(name),
];
