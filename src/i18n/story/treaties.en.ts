/** March 2025. */
export const treatyEvents = {
  'treaty-signed': {
    title: 'The border treaty is signed',
    text: 'Presidents Japarov and Rahmon signed the treaty on the state border in Bishkek. An agreement on roads and one on access to water and energy works were signed with it. The line is 1,006.84 km long, as the Kyrgyz side gives it.',
  },
  'two-posts-reopen': {
    title: 'Kyzyl-Bel and Kairagach reopen',
    text: 'Two road posts opened on the day of the signing. In the first four days 4.9 thousand crossings were counted, 3.7 thousand of them at Kairagach.',
  },
  'details-held-back': {
    title: 'Details were held back',
    text: 'President Japarov said that the details had been kept from the public until ratification.',
  },
  'building-begins': {
    title: 'Houses for Dostuk’s residents are begun',
    text: 'Building started for the people who would leave Dostuk. At this point 179 houses were planned; eight days before it had been 71.',
  },
  'treaty-ratified': {
    title: 'Both parliaments ratify',
    text: 'Tajikistan’s lower house ratified on 18 March. Kyrgyzstan’s parliament followed on 19 March, in all three readings on one day, with 85 votes for and one against. The Kyrgyz president signed the law on the treaty on 25 March; the laws on roads and water were reported on 26 March.',
  },
  'golovnoy-explained': {
    title: 'Half of the Golovnoy gates for 750 ha',
    text: 'K. Tashiev told parliament that the three gates of the intake are shared, one and a half each, against 750 ha to Kyrgyzstan, and that the shares of water stay as they were.',
  },
  'junction-explained': {
    title: 'Where the three borders meet',
    text: 'K. Tashiev said that the agreed point differs from earlier Uzbek and Tajik proposals, and that about 100 ha stayed Kyrgyz as a result; nobody lives there.',
  },
  'human-rights-watch': {
    title: 'Human Rights Watch asks for residents’ rights and for justice',
    text: 'The organisation asked both states to put the rights of local people first, to keep up access to housing, water and schools, and to bring justice for September 2022, when it counts at least 37 civilians killed and up to 121 injured in eight or more incidents. It sees apparent war crimes by both sides.',
  },
  khujand: {
    title: 'Khujand: the junction of three borders',
    text: 'The three presidents signed the treaty on the junction point and a declaration of eternal friendship, and opened the Friendship Stele from afar by pressing a button. The instruments of ratification of the bilateral treaty were exchanged.',
  },
};
