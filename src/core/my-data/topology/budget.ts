/** Neighbours that are looked at before a search is given up: some ten seconds. */
const mostVisits = 150_000_000;

/** Thrown where parcels lie so intricately that looking at each with its neighbours would take minutes. */
export class TooIntricate extends Error {}

export type Budget = { spend(): void };

/** A budget of visits; ends the search by `TooIntricate` once they are used up. */
export function createBudget(most = mostVisits): Budget {
  let left = most;
  return {
    spend() {
      if (--left < 0) throw new TooIntricate();
    },
  };
}
