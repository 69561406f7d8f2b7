/** The countries by their code. */
export const countries = { KGZ: 'Kyrgyzstan', TJK: 'Tajikistan', UZB: 'Uzbekistan' };

/** A country's name, or the code or party as it stands where it is none. */
export const countryName = (code: string): string =>
  Object.hasOwn(countries, code) ? countries[code as keyof typeof countries] : code;
