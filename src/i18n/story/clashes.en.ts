/** 2021 and 2022: the fighting, and what was agreed in between. */
export const clashEvents = {
  'vorukh-proposal': {
    title: 'Vorukh is offered for exchange, and refused',
    text: 'On 26 March 2021 K. Tashiev proposed to exchange Vorukh for other land. President Rahmon, visiting Vorukh by 10 April, ruled it out.',
  },
  'fighting-of-april-2021': {
    title: 'Three days of fighting',
    text: 'Fighting that began at the Golovnoy water intake killed 36 citizens of Kyrgyzstan and 19 of Tajikistan, as reported later.',
  },
  'joint-statement-of-may-2021': {
    title: 'A joint statement and a bypass',
    text: 'The two commissions agreed to describe the sections between border points 43 and 61 and between 135 and 141, and to build a bypass between Khojai A’lo and Vorukh.',
  },
  'border-closed': {
    title: 'The whole border is closed',
    text: 'Kyrgyzstan closed the border after the fighting. From 28 May citizens of Tajikistan could leave by five posts, but not enter.',
  },
  'karamyk-posts-pulled-back': {
    title: 'Posts at Karamyk pulled back',
    text: 'At border point 12/9 near Karamyk both sides agreed to move their posts back by 3 km each.',
  },
  'tort-kocho-shooting': {
    title: 'Shooting at Tort-Kocho',
    text: 'Shots were exchanged at the crossing where the roads of the two countries meet.',
  },
  'fighting-of-september-2022': {
    title: 'The deadliest fighting',
    text: 'About a hundred people or more were killed in four days, and some 137,000 residents were evacuated on the Kyrgyz side. As of 19 September 59 dead were counted in Kyrgyzstan and 39 in Tajikistan. Human Rights Watch later documented at least 37 civilians killed.',
  },
  'protocol-of-september-2022': {
    title: 'A protocol to separate the forces',
    text: 'The two sides signed a protocol to send back additional forces and to move heavy equipment that does not belong there at least 10 km away.',
  },
};
