import { type ReadonlySignal, signal } from '@preact/signals';
import { type MyData, type MyFile, noData } from '../../core/my-data/my-data.ts';
import type { FoundFeature } from '../../core/my-data/opened-file.ts';

/** The store of the reader's own files: read as a signal, changed only by these. */
export type MyDataStore = {
  readonly data: ReadonlySignal<MyData>;
  /** Adds a file behind the others and, where asked, shows it. */
  add(file: MyFile, show: boolean): void;
  /** Changes a file; nothing happens where it has been removed meanwhile. */
  change(id: string, change: Partial<MyFile> | ((file: MyFile) => Partial<MyFile>)): void;
  remove(id: string): void;
  show(id: string): void;
  choose(feature: FoundFeature | null): void;
};

export function createMyDataStore(): MyDataStore {
  const data = signal<MyData>(noData);
  const put = (change: Partial<MyData>) => {
    data.value = { ...data.value, ...change };
  };
  return {
    data,
    add(file, show) {
      const current = show || data.value.current === null ? file.id : data.value.current;
      put({ files: [...data.value.files, file], current, chosen: null });
    },
    change(id, change) {
      const files = data.value.files.map((file) =>
        file.id === id ? { ...file, ...(typeof change === 'function' ? change(file) : change) } : file,
      );
      put({ files });
    },
    remove(id) {
      const files = data.value.files.filter((file) => file.id !== id);
      const shown = data.value.current !== id;
      put(shown ? { files } : { files, current: files.at(-1)?.id ?? null, chosen: null });
    },
    show: (current) => put({ current, chosen: null }),
    choose: (chosen) => put({ chosen }),
  };
}
