import { type ReadonlySignal, signal } from '@preact/signals';
import { type MyData, type MyFile, noData } from '../../core/my-data/my-data.ts';
import type { FoundFeature } from '../../core/my-data/opened-file.ts';

type Change = Partial<MyFile<Blob>>;

/** The store of the reader's own files: read as a signal, changed only by these. */
export type MyDataStore = {
  readonly data: ReadonlySignal<MyData<Blob>>;
  /** Adds a file behind the others and, where asked, shows it. */
  add(file: MyFile<Blob>, show: boolean): void;
  /** Changes a file; nothing happens where it has been removed meanwhile. */
  change(id: string, change: Change | ((file: MyFile<Blob>) => Change)): void;
  file(id: string): MyFile<Blob> | undefined;
  remove(id: string): void;
  show(id: string): void;
  choose(feature: FoundFeature | null): void;
};

export function createMyDataStore(): MyDataStore {
  const data = signal<MyData<Blob>>(noData);
  const put = (change: Partial<MyData<Blob>>) => {
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
    file: (id) => data.value.files.find((file) => file.id === id),
    remove(id) {
      const files = data.value.files.filter((file) => file.id !== id);
      const shown = data.value.current !== id;
      put(shown ? { files } : { files, current: files.at(-1)?.id ?? null, chosen: null });
    },
    show: (current) => put({ current, chosen: null }),
    choose: (chosen) => put({ chosen }),
  };
}
