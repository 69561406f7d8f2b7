/** The guided tour, step by step, for a reader who knows nothing. */
export const tourSteps = {
  background: {
    title: 'A line that was drawn more than once',
    text: 'The border between Kyrgyzstan and Tajikistan began as a line inside the Soviet Union. Tajik authors argue from the papers of 1924 and 1927, Kyrgyz authors from maps of the 1950s, which show Vorukh as an exclave. Talks between the two states began in 2002. By 2011 about half of the line was agreed.',
  },
  clashes: {
    title: 'The fighting of 2021 and 2022',
    text: 'In April 2021 fighting began at the Golovnoy water intake, and the border was closed. In September 2022 came the deadliest days. The figures below were given by different authors and count different things.',
  },
  talks: {
    title: 'From protocol to protocol',
    text: 'In October 2023 a protocol opened the way. By February 2024 more than nine tenths of the line were described, in December 2024 the whole of it. President Japarov said that disputed land would be halved. The last protocol was signed on 21 February 2025.',
  },
  signing: {
    title: '13 March 2025: the treaty',
    text: 'The presidents of both countries signed the border treaty in Bishkek, with one agreement on roads and one on water. The plots had been read out in the Kyrgyz parliament two weeks before; until then the details were kept from the public. Official coordinates of the line are not public.',
  },
  exchange: {
    title: 'The exchange and its balance',
    text: 'Plot by plot, as the Kyrgyz side reported them, land passes in both directions. The Balance tab adds it up and says where it is equal and where it is not land for land. The totals in the press differ from the list and from each other.',
  },
  'water-and-roads': {
    title: 'Shared water, neutral roads',
    text: 'The Golovnoy intake and the head of the Ak-Tatyr canal are operated jointly; half of the gates stand against 750 ha. Two bypasses of 3,400 and 3,300 m are neutral, and so is the Tort-Kocho crossing, 40 m wide. Whether the roads have been begun was not found.',
  },
  dostuk: {
    title: 'Dostuk, and its 181 new houses',
    text: 'The village of Dostuk passes to Tajikistan, and its people were given new houses in Zhany Dostuk. The number planned rose from 71 to 179; 181 were built. After a heated meeting the land promised to a family was raised to 30 ares. Counts of houses differ by what they count. About people who left homes on ground that passes to Kyrgyzstan nothing was found.',
  },
  crossings: {
    title: 'Crossings open again',
    text: 'The whole border had been shut since May 2021. Kyzyl-Bel and Kairagach opened on the day of the signing, Karamyk and Bor-Dobo on 8 July 2025. For Kulundu no report was found. The map shows the posts as they were reported on the day of the step.',
  },
  junction: {
    title: '31 March 2025: the point where three borders meet',
    text: 'In Khujand the presidents of Kyrgyzstan, Tajikistan and Uzbekistan signed the treaty on the junction of their borders, talked about since 2007, and opened the Friendship Stele. The treaty fixes the coordinates; they are not public. The map shows where the mapped lines meet.',
  },
  ratifications: {
    title: 'Ratifications',
    text: 'The bilateral treaty was ratified within two weeks of its signing. The treaty of the three countries took until November 2025, when their foreign ministers exchanged the instruments in Tashkent. When it entered into force is not stated in any page found.',
  },
  open: {
    title: 'What is still open',
    text: 'Human Rights Watch asks for the rights of residents and for justice for 2022. A fence is being built on the Kyrgyz side, with 105 buildings and plots on its way. No joint border pillars are reported, and no Tajik list of the plots. Farmers in Kara-Bak raised demands over replacement land. The newest report here is of 2 March 2026.',
  },
};
