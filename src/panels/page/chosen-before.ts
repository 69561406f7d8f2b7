/**
 * What a reader chose in the lists of a part of the page that the build wrote, before the program was there: a function
 * that chooses it again in what the program made of that part.
 */
export function chosenBefore(host: Element): () => void {
  const values = [...host.querySelectorAll('select')].map(({ value, selectedOptions: [option] }) =>
    option?.defaultSelected === false ? value : null,
  );
  return () => {
    for (const [index, list] of host.querySelectorAll('select').entries()) {
      const value = values[index];
      if (!value) continue;
      list.value = value;
      list.dispatchEvent(new Event('change'));
    }
  };
}
