/** `NaN` and infinities, which some programs write although JSON has none; or a string, to be passed over. */
const bareNumber = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/**
 * The value of a JSON text, or undefined where it is none. Bare NaN and Infinity are read as null, so that the
 * fault is told at its coordinate.
 */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (!/NaN|Infinity/.test(text)) return undefined;
  }
  try {
    return {
      value: JSON.parse(text.replace(bareNumber, (found) => (found.startsWith('"') ? found : 'null'))),
    };
  } catch {
    return undefined;
  }
}
