/** From the first Soviet line to 2020: a title and one or two sentences per event. */
export const rootEvents = {
  'line-of-1924': {
    title: 'A first line is drawn',
    text: 'The Soviet national delimitation drew a first line between the Isfara and Batken sides. Tajik authors stress that Vorukh was then joined to Isfara.',
  },
  'resolution-of-1927': {
    title: 'The line is settled again',
    text: 'A resolution of the Soviet executive committee set the line anew on 4 May 1927. Dushanbe later argued from it.',
  },
  'clarification-of-1947': {
    title: 'A further clarification',
    text: 'The Tajik side also cites a Soviet clarification of the line made in 1947.',
  },
  'maps-of-the-1950s': {
    title: 'Maps show Vorukh as an exclave',
    text: 'Maps of these years draw Vorukh surrounded by Kyrgyz ground. Bishkek later argued from them.',
  },
  'parity-commission': {
    title: 'A parity commission works on the line',
    text: 'A commission of both republics worked on the line in 1989. Its papers, with those of 1924 to 1927, were taken up again in the talks of 2021.',
  },
  'land-around-vorukh': {
    title: 'Use of land around Vorukh',
    text: 'As the Kyrgyz negotiator told it in 2025, land outside the Vorukh exclave had been used from the Tajik side since 1991: 19 thousand ha, later 14.5 thousand as his figure has to be read.',
  },
  'bilateral-talks-begin': {
    title: 'Talks on the line begin',
    text: 'Kyrgyzstan and Tajikistan began to negotiate the delimitation of their border in December 2002.',
  },
  'sary-mogol': {
    title: 'Sary-Mogol returns to Kyrgyzstan',
    text: 'Kyrgyzstan announced the return of 57,800 ha at Sary-Mogol in Osh region, which had been lent to Tajikistan in the 1930s.',
  },
  'good-neighbours-treaty': {
    title: 'Treaty on good-neighbourly relations',
    text: 'Both countries signed a treaty on good neighbours and partnership. The water agreement of 2025 rests on it.',
  },
  'junction-talks-begin': {
    title: 'Three countries begin to talk about the junction',
    text: 'Talks on the point where the three borders meet started in 2007. Six meetings of the government delegations were counted by March 2025.',
  },
  'half-the-line-agreed': {
    title: 'About half of the line is agreed',
    text: 'By 2011 the two delegations had agreed 519.9 km. Kyrgyzstan did not accept a Tajik draft that would have covered only the mountain sections.',
  },
  'ak-sai-shooting': {
    title: 'Shooting over the Ak-Sai bypass',
    text: 'Border guards exchanged fire over a bypass road at Ak-Sai. RFE/RL counted five Kyrgyz guards, a Kyrgyz policeman and two Tajik guards hurt; the Kyrgyz embassy spoke of six soldiers.',
  },
  'ak-sai-road-clashes': {
    title: 'Clashes over the Ak-Sai – Tamdyk road',
    text: 'Two people from the Tajik side were killed in clashes over a road near Ak-Sai in March 2019.',
  },
  'maksat-shooting': {
    title: 'Shooting at Maksat',
    text: 'At Maksat in Leilek district 13 people were hurt and a serviceman killed on the Kyrgyz side; Tajikistan reported three dead. The symbol stands at Kulundu, the nearest place on this map.',
  },
  'first-swap': {
    title: 'A first swap is reported',
    text: 'An exchange of 23 ha was reported agreed in Batken region, and the council of Samarkandek approved its part of 1.4 ha.',
  },
  'posts-shut-for-covid': {
    title: 'Two posts close in the pandemic',
    text: 'Kyrgyzstan closed the posts Kulundu and Kairagach because of COVID-19.',
  },
};
