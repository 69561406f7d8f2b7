/** From 2023 to the eve of the signing. */
export const talkEvents = {
  'junction-talks-in-batken': {
    title: 'Three delegations meet in Batken',
    text: 'Delegations of the three governments discussed the junction of the borders in Batken.',
  },
  'governors-agree': {
    title: 'Governors agree: no drones, no heavy arms',
    text: 'The heads of the border regions agreed not to use drones or heavy equipment near it.',
  },
  'protocol-44': {
    title: 'Protocol No. 44 opens the way',
    text: 'Protocol No. 44, signed in Batken, opened the way to agreement on what was left of the line.',
  },
  'nine-tenths-described': {
    title: 'More than nine tenths described',
    text: 'The Tajik side reported 889.45 km of the line described, 169.48 km of it in 2023.',
  },
  'described-94-percent': {
    title: '94 per cent of the line described',
    text: 'By the end of July 2024 the two sides had described 94 per cent of the line.',
  },
  'whole-line-described': {
    title: 'The whole line is described',
    text: 'In Batken K. Tashiev and S. Yatimov, who led the delegations, announced that the whole line had been agreed.',
  },
  'half-and-half': {
    title: 'Disputed land to be halved',
    text: 'President Japarov said that disputed land would be shared half and half.',
  },
  'st-petersburg': {
    title: 'An understanding about the junction',
    text: 'The leaders of the three countries came to an understanding about the junction in St Petersburg.',
  },
  'heads-of-government-meet': {
    title: 'Three heads of government meet at the junction',
    text: 'Prime ministers Kasymaliev, Rasulzoda and Aripov met in a tent put up at the place where the borders meet. Uzbekistan’s proposal to build a stele there was accepted.',
  },
  'protocol-45': {
    title: 'The last protocol is signed',
    text: 'In Bishkek K. Tashiev and S. Yatimov signed Protocol No. 45 with the final papers. The draft of the treaty is an annex to it.',
  },
  'plots-listed': {
    title: 'The exchanged plots are listed',
    text: 'K. Tashiev read out the exchanged plots before six committees of the Kyrgyz parliament. Nearly every hectare figure on this map goes back to that speech; no Tajik list plot by plot was found.',
  },
  'drafts-approved-in-dushanbe': {
    title: 'Dushanbe approves three drafts',
    text: 'Tajikistan approved the drafts of the border treaty (decree 973), the road agreement (decree 974) and the water agreement (decision 161).',
  },
  'dostuk-meeting': {
    title: 'Dostuk is told where it will move',
    text: 'Residents of Dostuk were first offered 5 ares with a house, 5 more and a share in 9 ha at Kyzyl-Bel. After a heated meeting the offer rose to 30 ares a family, and the envoy apologised for his tone.',
  },
};
