/** How the name of a country is set: px, in spaced capitals. */
export type CountryType = { readonly size: number; readonly spacing: number; readonly height: number };

const plain: CountryType = { size: 15, spacing: 6, height: 22 };
const small: CountryType = { size: 11, spacing: 2.5, height: 15 };

/** Pixels across of a map below which the plain type leaves no room for a name. */
const narrow = 560;

/** The type that a map of that width has room for. */
export const countryType = (mapWidth: number): CountryType => (mapWidth < narrow ? small : plain);
