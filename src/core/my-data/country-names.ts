export type Country = 'KGZ' | 'TJK' | 'UZB';

/** ISO 3166 codes and customary abbreviations, which count only when they stand alone. */
export const countryCodes = new Map<string, Country>([
  ['kg', 'KGZ'],
  ['kgz', 'KGZ'],
  ['kyr', 'KGZ'],
  ['417', 'KGZ'],
  ['кр', 'KGZ'],
  ['кгз', 'KGZ'],
  ['кг', 'KGZ'],
  ['ҷқ', 'KGZ'],
  ['tj', 'TJK'],
  ['tjk', 'TJK'],
  ['762', 'TJK'],
  ['рт', 'TJK'],
  ['тж', 'TJK'],
  ['тжк', 'TJK'],
  ['ҷт', 'TJK'],
  ['uz', 'UZB'],
  ['uzb', 'UZB'],
  ['860', 'UZB'],
  ['руз', 'UZB'],
  ['уз', 'UZB'],
  ['узб', 'UZB'],
  ['ўзр', 'UZB'],
  ['ӯзр', 'UZB'],
]);

/** The words of a list. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The names in Kyrgyz, Tajik, Uzbek, Russian, English and their neighbours' spellings, without case endings. */
export const countryNames: Readonly<Record<Country, readonly string[]>> = {
  KGZ: words(`kyrgyzstan kirgizstan kirghizstan kirghizistan kirgizistan kirgistan kirgisistan kirgisien kyrgyz kyrgyzia
    kirgizia kirgizya kirghizia kirgiz kirghiz qirgiziston qirgizistan qirgiz кыргызстан киргизстан кыргыз киргиз киргизия
    киргизи кыргызия кыргызи қирғизистон қирғизстон қирғизистан киргизистон қирғиз`),
  TJK: words(`tajikistan tadjikistan tadzhikistan tadzikistan tadschikistan tacikistan tojikiston tojikistan tajik tadjik
    tojik таджикистан тажикистан тажикстан тоҷикистон точикистон тожикистон тоджикистон таджик тажик тоҷик точик тожик`),
  UZB: words(`uzbekistan usbekistan ouzbekistan ozbekiston ozbekistan uzbek ozbek узбекистан ўзбекистон ӯзбекистон өзбекстан
    өзбекистан узбекистон узбек ўзбек ӯзбек өзбек`),
};

/** Beginnings by which a longer or misspelt text still seems to mean a country. */
export const countryBeginnings: Readonly<Record<Country, RegExp>> = {
  KGZ: /^(kyrg|kirg|qirg|кырг|кирг|қирғ)/,
  TJK: /^(taji|tadji|tadzh|toji|таджик|тажик|точик|тоҷик|тожик)/,
  UZB: /^(uzb|ozb|узб|ўзб|өзб)/,
};
