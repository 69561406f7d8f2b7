import type { FileSettings } from '../../core/my-data/file-settings.ts';
import type { KeptFiles } from '../../data/my-data/kept-files.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';

type Parts = { readonly own: MyDataStore; readonly kept: Pick<KeptFiles, 'annotate'> };

/** Changes the records of files, and what the browser keeps of them; tells of one that it could not write. */
export function createRemembering({ own, kept }: Parts) {
  async function annotate(id: string) {
    const file = own.file(id);
    if (file?.keeping !== 'kept' && file?.keeping !== 'without-note') return;
    const keeping = (await kept.annotate(file)) === 'kept' ? 'kept' : 'without-note';
    if (own.file(id)?.keeping !== keeping) own.change(id, { keeping });
  }

  function change(id: string, changed: Parameters<MyDataStore['change']>[1]) {
    own.change(id, changed);
    void annotate(id);
  }
  return {
    change,
    set: (id: string, settings: Partial<FileSettings>) =>
      change(id, (file) => ({ settings: { ...file.settings, ...settings } })),
  };
}
