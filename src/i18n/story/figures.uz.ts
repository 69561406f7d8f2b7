import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { StoryWords } from './story.en.ts';

const { rewritten } = unitsOf(uzbek);

const subjects: Readonly<Record<string, string>> = {
  inventory: 'Qoʻshma inventarizatsiyadagi uylar',
  exchanged: 'Almashilgan uylar',
  'being-handed-over': 'Topshirilayotgan uylar',
  'to-be-handed-over': 'Topshiriladigan uylar',
  'handed-over-so-far': 'Hozirgacha topshirilgan uylar',
  'planned-for-dostuk': 'Dostuk aholisi uchun rejalashtirilgan uylar',
  'built-zhany-dostuk': 'Jani-Dostukda qurilgan uylar',
  'built-razzakov': 'Razzakov qishlogʻida qurilgan uylar',
  'built-maksat': 'Maksatda qurilgan uylar',
  'built-all': 'Jami qurilgan uylar',
  'families-zhany-dostuk': 'Jani-Dostukdagi oilalar',
  'killed-2021-kgz': '2021-yil aprelda halok boʻlgan Qirgʻiziston fuqarolari',
  'killed-2021-tjk': '2021-yil aprelda halok boʻlgan Tojikiston fuqarolari',
  'killed-2022-kgz': '2022-yil sentabrda halok boʻlganlar, Qirgʻiziston',
  'killed-2022-tjk': '2022-yil sentabrda halok boʻlganlar, Tojikiston',
  'civilians-killed-2022': '2022-yil sentabrda halok boʻlgan tinch aholi, ikki mamlakat',
  'civilians-injured-2022': '2022-yil sentabrda yaralangan tinch aholi, ikki mamlakat',
  'evacuated-2022': 'Qirgʻizistonda evakuatsiya qilingan aholi, 2022-yil sentabr',
  'support-total': 'Jami toʻlangan',
  'support-each': 'Har biriga toʻlangan',
  'support-people': 'Toʻlov olganlar',
  'crossed-all': 'Jami kesib oʻtishlar',
  'crossed-kairagach': 'Qayragʻochda',
  'crossed-kyzyl-bel': 'Qizil-Belda',
  'crossed-by-air': 'Havo orqali',
  'planned-2025': '2025-yilga rejalashtirilgan',
  'planned-2026': '2026-yilga yana rejalashtirilgan',
  'mesh-done': 'Toʻr toʻsiq bajarilgan',
  'razor-done': 'Tigʻli sim bajarilgan',
  'barbed-done': 'Tikanli sim bajarilgan',
  'wire-done': 'Sim toʻsiq bajarilgan',
  'leilek-done': 'Laylak tumanida bajarilgan',
  'all-done': 'Bajarilgan',
  'all-done-2025': '2025-yil oxirigacha bajarilgan',
  'buildings-on-line': 'Toʻsiq yoʻlida turgan',
};

const notes: Readonly<Record<string, string>> = {
  'as-of-19-september': '2022-yil 19-sentabr holatiga koʻra; keyingi rasmiy jami raqamlar tekshirilmagan',
  'civilians-documented-at-least':
    'kamida; hujjatlashtirilgan tinch aholi, umumiy qurbonlar soni bilan aralashtirmang',
  'civilians-documented-up-to': 'koʻpi bilan; sakkiz yoki undan ortiq hodisada',
  'whole-batken-region': 'butun Botken viloyati',
  'sughd-region': 'Soʻgʻd viloyatida',
  'with-133-lots': '133 boʻsh tomorqa, 8 ijtimoiy bino va bir chegara zastavasi bilan',
  'with-84-lots': '84 boʻsh tomorqa, 12 ijtimoiy bino va ikki chegara zastavasi bilan',
  'at-kok-terek': 'Kok-Terekda',
  'somoniyon-and-dakhma': 'Somoniyon va Daxmada, 20 ga atrofida',
  'parts-add-up': 'qismlari yigʻindisi shunga teng',
  'regions-sum-to-299': 'qismlari — 225,5 va 73,5 — yigʻindisi 299',
  'paid-to-75-people': '75 kishiga',
  'more-than': 'bundan koʻproq',
  nearly: 'deyarli shuncha',
  'two-districts': 'Botken 84,806 va Laylak 31,1525',
  'buildings-and-plots': 'Jani-Jer va Ken-Talaadagi bino va tomorqalar',
};

const units: Readonly<Record<string, string>> = {
  houses: 'ta uy',
  families: 'ta oila',
  people: 'kishi',
  thousand: 'ming',
  'million-som': 'million som',
  km: 'km',
  km2: 'km²',
  ha: 'ga',
  buildings: 'ta',
};

/** Figures that others gave, each with its author. */
export const uzFigures: StoryWords['figures'] = {
  heading: 'Raqamlar yonma-yon',
  note: 'Har biri muallifi keltirganidek. Ular turli vaqtda turli narsani sanaydi; hech biri boshqasi bilan birlashtirilmagan yoki oʻrtachasi olinmagan.',
  topics: {
    lengths: 'Chiziq uzunligi qancha?',
    totals: 'Qancha yer?',
    casualties: 'Halok boʻlgan va yaralanganlar',
    displaced: 'Evakuatsiya qilinganlar',
    houses: 'Nechta uy?',
    support: 'Koʻchganlarga toʻlovlar',
    traffic: '2025-yil 13–17-martdagi kesib oʻtishlar',
    fence: 'Toʻsiq uzunligi qancha?',
  },
  subject: (code) => subjects[code] ?? null,
  remark: (code) => notes[code] ?? null,
  value: (value, unit, about) => `${about ? 'taxminan ' : ''}${rewritten(value)} ${units[unit] ?? unit}`,
};
