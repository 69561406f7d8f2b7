const mostNamed = 12;

/** Exchanges by their ids in a sentence, the first dozen of them; `unnamed` stands for one without an id. */
export const exchangeNames = (ids: readonly string[], unnamed: string): string =>
  [...ids.slice(0, mostNamed).map((id) => id || unnamed), ...(ids.length > mostNamed ? ['…'] : [])].join(
    ', ',
  );
