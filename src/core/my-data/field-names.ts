/** Names of one or more words, parted by semicolons. */
const list = (text: string): readonly string[] =>
  text.split(';').map((name) => name.trim().replace(/\s+/g, ' '));

/**
 * Names a field may bear, the surest first: English, Russian, Kyrgyz, Tajik, Uzbek in both alphabets; after
 * `normalised`, without signs.
 */
export const names = {
  from: list(`
    from; from country; country from; from state; from party; party from; giver; given by; ceded by; ceding
    party; transferred by; transferor; sender; source; source country; origin; before; owner before; old owner;
    from kem; от; от кого; из; из страны; откуда; кто передает; кто передал; передает; передал; отдал; кто
    отдал; ceding state; ceding country; передающая сторона; передающий; передано от; отправитель; отдает;
    отдающая сторона; страна до; страна откуда; исходная страна; было; otkuda; ot kogo; peredaet; kto peredaet;
    otdaet; iz; кимден; ким берет; кайдан; кайсы өлкөдөн; берүүчү; берген; берген өлкө; берди; берүүчү тарап;
    өткөрүп берүүчү; аз; аз кӣ; аз ки; аз кадом кишвар; диҳанда; диханда; дод; тарафи диҳанда; супоранда; аз
    куҷо; kimdan; qayerdan; qaysi davlatdan; beruvchi; berdi; bergan; beruvchi tomon; topshiruvchi; кимдан;
    қаердан; берувчи; берувчи томон; топширувчи`),
  to: list(`
    to; to country; country to; to state; to party; party to; receiver; received by; recipient; receiving party;
    ceded to; transferred to; transferee; target; target country; destination; after; owner after; new owner;
    кому; куда; в; к; в страну; получает; кто получает; кто получил; получил; receiving state; receiving
    country; получатель; получающая сторона; принимающая сторона; принимает; приобретает; передано кому; komu;
    kuda; poluchaet; kto poluchaet; poluchatel; страна после; страна куда; стало; кимге; ким алат; кайда; кайсы
    өлкөгө; алуучу; алган; алган өлкө; алуучу тарап; кабыл алуучу; ба; ба кӣ; ба ки; ба кадом кишвар; гиранда;
    гирифт; тарафи гиранда; қабулкунанда; ба куҷо; kimga; qayerga; qaysi davlatga; oluvchi; oldi; olgan; oluvchi
    tomon; qabul qiluvchi; кимга; қаерга; олувчи; олувчи томон; қабул қилувчи`),
  exchange: list(`
    exchange; exchange id; exchangeid; exchange no; exchange number; exchange name; swap; deal; package;
    group; lot; pair; pair id; обмен; номер обмена; обмен номер; код обмена; пакет; группа; пара; obmen;
    алмашуу; алмашуу номери; алмашуунун номери; топ; мубодила; рақами мубодила; табодул; иваз; гурӯҳ;
    almashinuv; almashuv; almashuv raqami; ayirboshlash; алмашинув; алмашув; айирбошлаш`),
  area: list(`
    area; stated area; area ha; area m2; area sqm; hectares; ha; площадь; площадь га; площадь участка;
    площадь кв м; площадь м2; га; ploshchad; ploschad; ploshad; ploshchad ga; ploschad ga; ploshad ga;
    pl ga; аянты; аянт; аянты га; масоҳат; масохат; масоҳат га; maydoni; maydon; maydoni ga; майдони;
    майдон`),
  accuracy: list(`
    accuracy; accuracy m; accuracy cm; positional accuracy; horizontal accuracy; gps accuracy; gnss accuracy;
    survey accuracy; precision; precision m; hrms; h rms; rmse; rmse m; sigma; sigma m; hacc; h acc; точность;
    точность м; точность см; точность съемки; точность gps; погрешность; погрешность м; погрешность см; ско; ско м;
    скп; тактыгы; тактык; тактыгы м; каталык; ката; дақиқӣ; дақиқи; дақиқӣ м; хатогӣ; саҳеҳӣ; aniqligi; aniqlik;
    aniqligi m; xatolik; аниқлиги; аниқлик; хатолик`),
} satisfies Record<string, readonly string[]>;

export type FieldName = keyof typeof names;
