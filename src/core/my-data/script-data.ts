/** Where in a script the data stand that it assigns to a name, and where that name stands: letters from its beginning. */
export type ScriptData = { readonly name: readonly [from: number, to: number]; readonly from: number };

/** Letters of a script in which its first assignment is looked for. */
const headLetters = 2000;

const comment = /^\s{0,99}(?:\/\/[^\n]{0,400}\n|\/\*[^*]{0,900}\*\/)/;
const assignment =
  /^(\s{0,99}(?:(?:export\s{1,9})?(?:var|let|const)\s{1,9}|window\.)?)([^\s=;:,(){}[\]"'`<>\d-][^\s=;:,(){}[\]"'`<>]{0,200})\s{0,99}=\s{0,99}(?=[{[])/;

/**
 * The first thing a script does, where that is to assign an object or a list to a name, as qgis2web writes its layers
 * (`var json_Parcels_1 = {…}`); null where it is anything else. The script itself is never run.
 */
export function scriptData(text: string): ScriptData | null {
  let at = 0;
  for (;;) {
    const rest = text.slice(at, at + headLetters);
    const found = comment.exec(rest);
    if (found && at < headLetters) {
      at += found[0].length;
      continue;
    }
    const assigned = assignment.exec(rest);
    if (!assigned) return null;
    const [whole, before = '', name = ''] = assigned;
    const from = at + before.length;
    return { name: [from, from + name.length], from: at + whole.length };
  }
}
