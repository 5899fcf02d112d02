import type {SendingTexts} from './index.js';

/** Frisian. */
export const fy: SendingTexts = {
  proving: 'Wy kontrolearje oft jo gjin robot binne…',
  sending: 'Jo bydrage wurdt ferstjoerd…',
  stillThere: (what) => `Dit is der noch: ${what}.`,
  takeIt: 'Doch mei mei wat der noch is',
  unknown: 'Wy krigen gjin antwurd. Miskien is jo bydrage wol oankommen.',
  sent: 'Noch ien stap: sjoch yn jo mail',
  sentTo: 'Wy stjoere in mail nei',
  sentNext: (moment) => `Klik foar ${moment} op de keppeling yn dy mail. Dan pas telt jo bydrage.`,
  sentHeld: (time) => `Oant ${time} oere hâlde wy foar jo fêst wat jo keazen.`,
  sentEarlier:
    'Jo bydrage wie de earste kear al oankommen. Dy ferzje telt. Nei it befêstigjen kinne jo dat noch feroarje.',
  noMail: 'Gjin mail krigen?',
  noMailHelp:
    'Wachtsje in pear minuten en sjoch by net-winske mail. Kloppet it adres net? Folje it formulier dan op ’e nij yn. Wat jo net befêstigje, ferfalt út himsels.',
  another: 'Noch in bydrage',
  next: 'Wat bart der dêrnei?',
  nextMail: 'Jo krije in mail. Klik binnen 7 dagen op de keppeling dêryn: dan telt jo bydrage.',
  nextHold: 'Wy hâlde 30 minuten foar jo fêst wat jo keazen.',
  nextAllOrNothing: (day) =>
    `Op ${day} sjogge wy oft alles der is wat op syn minst nedich is. Dan krije jo berjocht oer beteljen en helpen. Is it der net? Dan ferfalt jo bydrage en betelje jo neat.`,
  nextKeep: (day) => `Nei ${day} krije jo berjocht oer beteljen en helpen, ek as net alles der is.`,
  restored: 'Jo bydrage is noch net ferstjoerd. Alles wat jo ynfollen, stiet der noch.',
  startOver: 'Begjin op ’e nij',
  safe: 'Ferstjoer rêstich nochris: jo bydrage telt nea dûbel.',
};
