import type {SendingTexts} from './index.js';

/** Turkish at B1, with siz. */
export const tr: SendingTexts = {
  proving: 'Robot olmadığınızı kontrol ediyoruz…',
  sending: 'Katkınız gönderiliyor…',
  stillThere: (what) => `Hâlâ boşta olan: ${what}.`,
  takeIt: 'Kalanla katılın',
  unknown: 'Yanıt alamadık. Katkınız yine de ulaşmış olabilir.',
  sent: 'Bir adım kaldı: e-postanıza bakın',
  sentTo: 'E-postayı şu adrese gönderiyoruz:',
  sentNext: (moment) =>
    `E-postadaki bağlantıya tıklamak için son an: ${moment}. Katkınız ancak tıkladıktan sonra sayılır.`,
  sentHeld: (time) => `Seçtiklerinizi saat ${time} olana kadar sizin için ayırıyoruz.`,
  sentEarlier:
    'Katkınız zaten ilk seferinde ulaşmıştı. O sürüm geçerli. Onayladıktan sonra onu yine de değiştirebilirsiniz.',
  noMail: 'E-posta gelmedi mi?',
  noMailHelp:
    'Birkaç dakika bekleyin ve istenmeyen postalara bakın. Adres yanlış mı? O zaman formu yeniden doldurun. Onaylamadığınız katkı kendiliğinden düşer.',
  another: 'Bir katkı daha',
  next: 'Bundan sonra ne olacak?',
  nextMail: 'Bir e-posta alacaksınız. İçindeki bağlantıya 7 gün içinde tıklayın: o zaman katkınız sayılır.',
  nextHold: 'Seçtiklerinizi 30 dakika sizin için ayırıyoruz.',
  nextAllOrNothing: (day) =>
    `${day} tarihinde, en az gereken her şeyin toplanıp toplanmadığına bakıyoruz. Sonra ödeme ve yardım hakkında haber alırsınız. Toplanmadı mı? O zaman katkınız düşer ve hiçbir şey ödemezsiniz.`,
  nextKeep: (day) =>
    `${day} tarihinden sonra ödeme ve yardım hakkında haber alırsınız, her şey toplanmasa bile.`,
  restored: 'Katkınız henüz gönderilmedi. Yazdığınız her şey hâlâ burada.',
  startOver: 'Baştan başla',
  safe: 'Gönül rahatlığıyla yeniden gönderin: katkınız asla iki kez sayılmaz.',
};
