type Context = { getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null };

/** To the bundler the entry is the page, which imports the script that is meant here. */
function isEntry(id: string, context: Context): boolean {
  const info = context.getModuleInfo(id);
  return info?.isEntry === true || (info?.importers ?? []).some((importer) => importer.endsWith('.html'));
}

/**
 * Puts all that the entry imports, straight or by way of others, into one chunk: the bundler would make a chunk
 * of its own of each part that something loaded later uses too, and every file costs the first view time. The
 * entry itself stays out of it: it waits for words, and what words need must not wait for the entry.
 */
export function firstChunk() {
  const known = new Map<string, boolean>();

  function isFirst(id: string, context: Context): boolean {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Modules may import each other in a circle.
    known.set(id, false);
    const importers = context.getModuleInfo(id)?.importers ?? [];
    const first = importers.some((importer) => isEntry(importer, context) || isFirst(importer, context));
    known.set(id, first);
    return first;
  }

  return {
    debugName: 'first',
    includeDependenciesRecursively: false,
    name: (id: string, context: Context) => (!isEntry(id, context) && isFirst(id, context) ? 'first' : null),
  };
}
