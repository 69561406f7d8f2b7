import { engines } from '../core/area/engines.ts';
import type { Atlas } from '../core/atlas.ts';
import { layerSources } from '../core/export/layer-file.ts';
import type { LayerId } from '../core/view/choices.ts';
import { releaseSpan } from '../core/view/derive.ts';
import type { TaskWords } from '../i18n/en/tasks.ts';
import type { Words } from '../i18n/en/words.ts';

type Catalogues = { readonly words: Words; readonly tasks: TaskWords };

const common = (atlas: Atlas, { words, tasks }: Catalogues): readonly string[] => {
  const names = Object.values(engines).map(({ name, version }) => words.method.engine(name, version));
  const { title, engines: by, data } = tasks.data.provenance;
  return [title, by(names.join(', ')), data(...releaseSpan(atlas))];
};

/** What stands in a saved shipped layer besides its features. */
export function layerProvenance(atlas: Atlas, layer: LayerId, catalogues: Catalogues): readonly string[] {
  const { words, tasks } = catalogues;
  const { licence, source } = tasks.data.provenance;
  return [
    ...common(atlas, catalogues),
    licence(`${words.layerLicence[layer]}, ${words.credit}`),
    source(words.layerSource[layer]),
    ...layerSources(atlas, layer).map(source),
    location.href,
  ];
}

/** What stands in the saved results of an own file. */
export const ownProvenance = (atlas: Atlas, name: string, catalogues: Catalogues): readonly string[] => [
  ...common(atlas, catalogues),
  catalogues.tasks.data.provenance.own(name),
];
