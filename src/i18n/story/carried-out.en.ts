/** From April 2025 on: what was carried out, and what residents said. */
export const carriedOutEvents = {
  'fence-begins': {
    title: 'A fence is begun at the stele',
    text: 'Kyrgyzstan began to fence the border at the stele in the Koshmolo area, with 420 km planned for the year. Kyrgyz reports call this demarcation; no report of joint border pillars was found.',
  },
  'trilateral-in-dushanbe': {
    title: 'Tajik lower house ratifies the junction treaty',
    text: 'The lower house in Dushanbe was reported to have ratified the treaty on the junction point. No report on the upper house was found.',
  },
  'trilateral-in-bishkek': {
    title: 'Kyrgyzstan ratifies the junction treaty',
    text: 'Kyrgyzstan’s parliament ratified the trilateral treaty on 25 June. The president’s signature was reported on 19 July.',
  },
  'two-more-posts-reopen': {
    title: 'Karamyk and Bor-Dobo reopen',
    text: 'Two posts in Chon-Alai district opened again. For Kulundu no report of a reopening was found.',
  },
  inventory: {
    title: 'Houses are counted',
    text: 'A joint inventory counted 259 houses on ground that passes to Tajikistan and 214 on ground that passes to Kyrgyzstan, and more than 300 objects in all.',
  },
  'buildings-on-the-line': {
    title: 'Buildings stand on the line',
    text: 'In Zhany-Zher and Ken-Talaa of Leilek district 105 buildings and plots lay on the line and were to be cleared for the fence. A commission takes claims for damage.',
  },
  'first-houses-pass': {
    title: 'The first houses change hands',
    text: 'The head of Batken district said that 45 of about 200 houses at Somoniyon and Dakhma had been handed over to Kyrgyzstan, and that 17 houses at Kok-Terek were being handed over to Tajikistan. No published account by Tajik residents was found.',
  },
  'water-commission': {
    title: 'The water commission meets',
    text: 'The Kyrgyz–Tajik water management commission was reported to have met in Dushanbe for the first time, headed by A. Zheenaliev and Z. Davlatzoda.',
  },
  'move-to-zhany-dostuk': {
    title: 'The move into Zhany Dostuk begins',
    text: 'Families from Dostuk and smaller places began to move into the new village at Chet-Bulak, about 22 October.',
  },
  'trilateral-in-tashkent': {
    title: 'Uzbekistan ratifies the junction treaty',
    text: 'The Legislative Chamber voted on 28 October and the Senate on 3 November. The president’s signature was reported on 19 November.',
  },
  'heavy-weapons': {
    title: 'Heavy weapons are to leave the border',
    text: 'At the Karamyk post K. Tashiev said that heavy weapons would be taken out of use and withdrawn, after talks with the neighbours, and that only light arms would stay.',
  },
  'houses-counted': {
    title: 'Another count of houses',
    text: 'K. Tashiev gave 181 houses, 133 empty lots, 8 social buildings and a border post to Tajikistan, and 198 houses, 84 lots, 12 social buildings and two posts to Kyrgyzstan. 75 people had been paid one million som each.',
  },
  'instruments-exchanged': {
    title: 'The junction treaty’s instruments are exchanged',
    text: 'The three foreign ministers signed the protocol on the exchange in Tashkent. No page found says when the treaty entered into force.',
  },
  'leilek-families-move': {
    title: 'Families in Leilek move',
    text: 'Residents of border villages in Leilek district began to move into new houses in the villages Razzakov and Maksat, about 25 November. The symbol stands at Kulundu, the nearest place on this map.',
  },
  'zhany-dostuk-inspected': {
    title: 'Zhany Dostuk is inspected',
    text: 'K. Tashiev inspected the new village, which has 57 ha.',
  },
  'uzbekistan-credited': {
    title: 'Uzbekistan’s part is told',
    text: 'President Japarov said that President Mirziyoyev had urged the two sides to come to terms.',
  },
  'border-services-meet': {
    title: 'Three border services meet at the stele',
    text: 'They agreed to tidy the place, to build a road to it each on its side, and to plant trees.',
  },
  'land-shared-out': {
    title: 'Received land is shared out',
    text: 'A deputy head of Batken district put the land received there at about 400 ha and the land passed on at about 350 ha. It was being shared out in Ak-Tatyr and Ak-Sai; in Kara-Bak, where it was to follow, farmers raised demands over replacement land.',
  },
  'relocation-complete': {
    title: 'All moves reported complete',
    text: 'The moves were reported complete by the end of 2025: 257 houses had been built, 181 in Zhany Dostuk, 60 in Razzakov and 16 in Maksat. A school and a kindergarten in Zhany Dostuk were still being built. How many people moved was not found.',
  },
  'fence-planned': {
    title: 'Another 200 km of fence planned',
    text: 'Nearly 150 km stood at the end of 2025, and 200 km more were planned for 2026, 65 in Batken district and 135 in Leilek. By 31 October 2025 Tajikistan had reported no fence of its own. A press report of December 2025 tells that people lost contact and trade.',
  },
};
