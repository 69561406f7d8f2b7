import type { LateWords } from './late-words.en.ts';

export const helpWords: LateWords['help'] = {
  heading: 'Klaviatura',
  key: 'Tugma',
  does: 'Vazifasi',
  anywhere: 'Hamma joyda',
  onMap: 'Xarita tanlangan paytda',
  onFeature: 'Yetib borilgan obyektda',
  inTabs: 'Varaqlarda',
  keys: {
    question: 'Shu roʻyxatni ochadi',
    tab: 'Keyingi boshqaruv elementi; Shift bilan — oldingisi',
    escape: 'Oxirgi ochilganni yopadi',
    arrows: 'Xaritani suradi',
    plusMinus: 'Yaqinlashtiradi va uzoqlashtiradi',
    enter: 'Xarita oʻrtasidagini ochadi yoki u yerda nima borligini aytadi',
    next: 'Koʻrinib turgan keyingi va oldingi obyekt, qatorma-qator',
    walk: 'Keyingi va oldingi obyekt',
    card: 'Obyekt kartochkasini ochadi',
    back: 'Xaritaga qaytaradi',
    tabs: 'Keyingi va oldingi, birinchi va oxirgi varaq',
  },
  names: { arrows: 'Strelkalar', enter: 'Enter', escape: 'Esc', tab: 'Tab', homeEnd: 'Home, End' },
  single: 'Bir belgili tugmalar hamma joyda ishlaydi (ovoz bilan kiritishga xalal bersa, oʻchirib qoʻying)',
  noMap: 'Xaritasiz',
  noMapNote:
    'Chizilganlarning hammasi qidiruv va “Koʻrsatish” tugmasi bilan jadvallarda ham bor: “Qatlamlar” varagʻi, “Atributlar jadvallari”.',
};
