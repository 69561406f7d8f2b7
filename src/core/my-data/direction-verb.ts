/** How a verb speaks of land: it is given or received, or somebody gives or receives it. */
export type VerbKind = 'given' | 'received' | 'gives' | 'receives';

const list = (text: string): string =>
  text
    .split(';')
    .map((each) => each.trim())
    .join('|');

/**
 * Verbs of passing in English, Russian (in Latin letters too), Kyrgyz, Tajik, Uzbek in both alphabets; lower case, without
 * apostrophes, ё as е. Longer ones stand ahead of those that they begin with.
 */
const verbs: Readonly<Record<VerbKind, string>> = {
  given: list(`
    transferred; ceded; conceded; handed over; handed back; handed; given over; given back; given; passed; passes; returned;
    granted; assigned; relinquished; surrendered; goes; went; moved; transfer; handover; cession;
    передан[а-я]*; переда[её]?тся; передаются; передаваем[а-я]*; передач[а-я]*; отдан[а-я]*; отдается; отдаются;
    отошло; отошла; отошел; отошли; отошедш[а-я]*; отходит; отходят; отходящ[а-я]*; перешло; перешла; перешел; перешли;
    перешедш[а-я]*; переходит; переходят; переходящ[а-я]*; (?:пере)?уступлен[а-я]*; уступается; уступаются;
    возвращен[а-я]*; возвращается; возвращаются; достал(?:ось|ась|ся|ись); достанется;
    peredan[aoy]?; pereda(?:y?e)tsya; peredayutsya; otdan[aoy]?; otoshl[aoi]; otkhodit; otxodit; perekhodit; pereshl[aoi];
    өткөрүп берил(?:ген|ди|ет|үүчү); өткөрүп берүү; өткөрүл(?:гөн|дү|өт|үүчү); кайтарыл(?:ган|ды|ат|уучу);
    берил(?:ген|ди|ет|үүчү|ган|ади); өттү; өткөн; өтөт; өтүүчү;
    дода шуд(?:а|ааст|анд|аанд)?; дода мешава(?:д|нд); дода хоҳа(?:д|нд) шуд; додашуда; супорида шуд(?:а|ааст|анд|аанд)?;
    супорида мешава(?:д|нд); супоридашуда; гузаронида шуд(?:а|ааст|анд|аанд)?; гузаронидашуда;
    баргардонида шуд(?:а|ааст|анд|аанд)?; баргардонидашуда; гузашт(?:а|ааст|анд|аанд)?; мегузара(?:д|нд);
    otkazib beril(?:di|gan|adi); otkazil(?:di|gan|adi); beril(?:di|gan|adi); topshiril(?:di|gan|adi);
    qaytaril(?:di|gan|adi); otdi; otgan; otadi; ўтказиб берил(?:ди|ган|ади); ўтказил(?:ди|ган|ади);
    топширил(?:ди|ган|ади); қайтарил(?:ди|ган|ади); ўтди; ўтган; ўтади`),
  received: list(`
    received; obtained; acquired; taken over; taken; accepted; gained; получен[а-я]*; получаем[а-я]*; принят[а-я]*;
    приобретен[а-я]*; poluchen[aoy]?; prinyat[aoy]?; кабыл алын(?:ган|ды|ат); алын(?:ган|ды|ат|уучу);
    гирифта шуд(?:а|ааст|анд|аанд)?; гирифташуда; қабул карда шуд(?:а|ааст)?; қабул шуд(?:а|ааст)?; қабулшуда;
    qabul qilin(?:di|gan|adi); olin(?:di|gan|adi); қабул қилин(?:ди|ган|ади); олин(?:ди|ган|ади)`),
  gives: list(`
    gives; gave; cedes; transfers; hands over; returns; передает; передают; передал[аои]?; передаст; отдает; отдают;
    отдал[аои]?; отдаст; уступает; уступил[аои]?; возвращает; возвратил[аои]?; вернул[аои]?; peredaet; peredayet; peredal[aoi]?;
    өткөрүп бер(?:ген|ди|ет); берген; берди; берет; кайтарган; кайтарды; додааст; дод; медиҳад; супоридааст; супорид;
    месупорад; berdi; bergan; beradi; topshirdi; topshirgan; otkazdi; otkazgan; берган; беради; топширди; топширган; ўтказди`),
  receives: list(`
    receives; gets; gains; acquires; obtains; получает; получают; получил[аои]?; получит; принимает; принял[аои]?;
    приобретает; приобрел[аои]?; poluchaet; poluchil[aoi]?; кабыл алган; алган; алды; алат; гирифтааст; гирифт; мегирад;
    oldi; olgan; oladi; олди; олган; олади`),
};
const kinds = Object.keys(verbs) as VerbKind[];

/** Auxiliaries, which say nothing of the way. */
const beside = list(`
  to be; will be; has been; have been; being; is; are; was; were; будет; будут; было; были; был; была; подлежит; подлежат;
  к(?= передач); аст; шудааст; the`);

/** What passes; beside a country it may say whose it is. */
const lands = list(`
  land; lands; parcel; parcels; plot; plots; area; areas; territory; territories;
  участок; участки; участка; земля; земли; территория; территории; площадь; жер; жерлер; жерлери; тилке; тилкелер; аянт;
  замин; замини; заминҳо; заминҳои; қитъа; қитъаи; қитъаҳо; қитъаҳои; yer; yerlar; uchastka; uchastkalar; ер; ерлар; участкалар`);

const whole = (words: string) => new RegExp(`(?:^| )(?:${words})(?= |$)`, 'gu');
const verb = Object.fromEntries(kinds.map((kind) => [kind, whole(verbs[kind])])) as Record<VerbKind, RegExp>;
const others = whole(`${beside}|${lands}`);
const land = new RegExp(`(?:^| )(?:${lands})(?= |$)`, 'u');

/** `Не передано`, `до передачи`, `after transfer` say that it did not pass, or when. */
const denied =
  /(?:^| )(?:not?|without|before|after|until|не|нет|без|до|после|эмес|чейин|кийин|то|баъд аз|пас аз|пеш аз|қабл аз|emas|эмас|oldin|keyin)(?= |$)/u;

/** `Передано Таджикистану?`, `50 % передано Таджикистану`: whoever writes so is not sure, or means a part. */
const doubted = /[?%‰]/;

/** Longer than a phrase with two countries and their titles. */
const longest = 200;

/** A verb of passing in a text, and what stands around it. */
export type Verb = {
  readonly kind: VerbKind;
  /** As it stands. */
  readonly said: string;
  /** The text without it, and without what says nothing of the way. */
  readonly rest: string;
  /** The words ahead of it. */
  readonly ahead: string;
  readonly namesLand: boolean;
};

/**
 * The verb in a text; null where there is none, several, or a denied or doubted one. What is to pass by a treaty passes as
 * what has passed: `подлежит передаче`, `will be transferred`; what may or is planned to pass leaves words that name no party.
 */
export function verbIn(plain: string): Verb | null {
  if (plain.length > longest || doubted.test(plain)) return null;
  const text = plain
    .replace(/['’ʻʼ`‘´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^[\s\d]+|\s+$/g, '');
  const found = kinds.flatMap((kind) => [...text.matchAll(verb[kind])].map((match) => ({ kind, match })));
  const [only, another] = found;
  if (!only || another || denied.test(text)) return null;
  const { kind, match } = only;
  const rest = text
    .replace(verb[kind], ' ')
    .replace(/ {2,}/g, ' ')
    .replace(others, ' ')
    .replace(
      /^[\s\d]+|(?: \d+)+ (?:га|ha) *$|(?: \d{1,2})* (?:19|20)\d\d(?: (?:г|год|года|year))? *$|\s+$/gu,
      '',
    )
    .replace(/ {2,}/g, ' ');
  const ahead = text.slice(0, match.index);
  return { kind, said: match[0].trim(), rest, ahead, namesLand: land.test(text) };
}

/** How a name stands: land passes to it, or from it, or by its doing; `to-given`: to it, if the verb is one of giving. */
const marks = {
  by: /^(?:by|аз (?:ҷониби|чониби|тарафи)) | (?:тарабынан|tomonidan|томонидан)$|станом$|stanom$|(?:киргизи|кыргызи)ей$|(?:^| )(?:республикой|стороной|respublikoy)(?= |$)/u,
  from: /^(?:from|out of|из|от|аз|со стороны|ot|iz) |(?:дан|dan|[сб]ынан)$/u,
  to: /^(?:to|into|во?|ко?|ба|k|v) |(?:га|(?<!республи)ка|ga|(?<!respubli)ka|стану|stanu|[сб]ына)$|(?:^| )(?:республике|стороне)(?= |$)/u,
  toGiven: /(?:киргизии|кыргызии)$/u,
} as const;

/** `В Таджикистане`, `v Tadzhikistane` say where. */
const lies = /^[вv] (?:.+ )?\S+(?:е|и|ой|e|i|oy)(?: |$)/u;

/** Whose something is, or what is taken: `Таджикистана`, `Кыргызстандын`, `Тоҷикистонро`, no name of who does it. */
const isObject = /(?:стана|stana|дын|ро|ни|ni)$/u;

/** Behind an English verb stands what it is done to, or for: `gives Tajikistan land`. */
const active = /^(?:gives|gave|cedes|transfers|hands over|returns|receives|gets|gains|acquires|obtains)$/;
/** Participles that say by their place who did it: `Kyrgyzstan received`. */
const past = /^(?:received|obtained|acquired|accepted|gained)$/;

/** Which way land passes by a verb, as seen from one of the parties; null where that is not certain. */
export function roleBy({ kind, said, ahead, namesLand }: Verb, part: string): 'from' | 'to' | null {
  const isGiving = kind === 'given' || kind === 'gives';
  if (lies.test(part)) return null;
  if (marks.by.test(part)) {
    // `Аз ҷониби` is both “by” and “from the side of”: with a verb of giving that is the same.
    if (part.startsWith('аз ')) return isGiving ? 'from' : null;
    return kind === 'given' ? 'from' : kind === 'received' ? 'to' : null;
  }
  if (marks.from.test(part)) return 'from';
  if (marks.to.test(part))
    return isGiving || !/стану$|stanu$|(?:республике|стороне)/u.test(part) ? 'to' : null;
  // `Земли Киргизии` are of it.
  if (marks.toGiven.test(part)) return isGiving && !namesLand ? 'to' : null;
  if (isObject.test(part)) return null;
  const isAlone = ahead === part;
  if (kind === 'received') return isAlone && past.test(said) ? 'to' : null;
  if (kind === 'given' || (!isAlone && (namesLand || active.test(said)))) return null;
  return kind === 'gives' ? 'from' : 'to';
}

/** The name of a party without what shows its part. */
export const withoutMarks = (part: string): string =>
  part
    .replace(/^(?:by|into|out of|со стороны|k|v|ot|iz) /u, '')
    .replace(/ (?:tomonidan|томонидан)$/u, '')
    .replace(/(?<=stan)(?:u|om|a|e)$/u, '');

/** Which way land passes and the party that a text with a verb names; null where it has no verb, or that is not certain. */
export function spokenParty(plain: string): { readonly role: 'from' | 'to'; readonly party: string } | null {
  const found = verbIn(plain);
  const role = found && roleBy(found, found.rest);
  return found && role ? { role, party: withoutMarks(found.rest) } : null;
}
