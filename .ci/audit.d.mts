/** What an audit came to: how many faults, or null where the registry did not answer. */
export function faultsIn(output: string): number | null;
