/** The countries in the cases that the sentences ask for; other names stand in quotation marks, undeclined. */
const declined: ReadonlySet<string> = new Set(['Кыргызстан', 'Таджикистан', 'Узбекистан']);

/** После «из»: из Кыргызстана. */
export const outOf = (name: string) => (declined.has(name) ? `из ${name}а` : `от «${name}»`);
/** После «к»: к Кыргызстану. */
export const towards = (name: string) => (declined.has(name) ? `к ${name}у` : `к «${name}»`);
/** После «от»: от Кыргызстана. */
export const awayFrom = (name: string) => (declined.has(name) ? `от ${name}а` : `от «${name}»`);
