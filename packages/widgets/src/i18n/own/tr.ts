import type {OwnTexts} from './index.js';

/** Turkish at B1, with siz. */
export const tr: OwnTexts = {
  loading: 'Katkınız getiriliyor…',
  confirmTitle: 'Katkınızı onaylayın',
  title: 'Katkınız',
  thanks: 'Teşekkür ederiz! Katkınız sayılıyor',
  for: (campaign) => `Kampanya: ${campaign}`,
  confirm: 'Katkımı onaylıyorum',
  until: (moment) => `Son onay zamanı: ${moment}. Şimdi hiçbir şey ödemiyorsunuz.`,
  short: 'Başkaları daha önce davrandı. Bu yüzden seçtiklerinizin hepsi artık boşta değil.',
  left: (quantity) => `bundan kalan: ${quantity}`,
  gone: 'artık kalmadı',
  confirmLeft: 'Kalanı onaylayın',
  allGone: 'Seçtikleriniz artık boşta değil. Yine de katılmak ister misiniz? O zaman formu yeniden doldurun.',
  busy: 'Bir saniye…',
  next: (day) =>
    `Her şeyin yazılı olduğu bir e-posta alacaksınız. Bundan sonrasını şu günden sonra haber vereceğiz: ${day}. Şimdi hiçbir şey ödemiyorsunuz.`,
  share: 'Başkalarına da anlatın',
  copy: 'Bağlantıyı kopyala',
  copied: 'Bağlantı kopyalandı.',
  change: 'Değiştir',
  saved: 'Değişikliğiniz kaydedildi.',
  withdraw: 'Geri çek',
  withdrawTitle: 'Katkınızı geri çekmek istiyor musunuz?',
  withdrawText: 'O zaman seçtikleriniz yeniden başkaları için boşta olur.',
  withdrawYes: 'Evet, geri çek',
  withdrawNo: 'Hayır, kalsın',
  withdrawn: 'Katkınız geri çekildi',
  withdrawnText:
    'Başka bir şey yapmanız gerekmiyor. Yine de katılmak ister misiniz? O zaman formu yeniden doldurun.',
  expired: 'Bu katkının süresi doldu',
  expiredText: '7 gün geçti. Yine de katılmak ister misiniz? O zaman formu yeniden doldurun.',
  fixed: 'Bu katkıyı artık değiştiremezsiniz.',
  failed: 'Bu olmadı',
  noAnswer:
    'Yanıt gelmedi. İnternet bağlantınız olmayabilir. Gönül rahatlığıyla yeniden deneyin: hiçbir şey iki kez yapılmaz.',
  retry: 'Yeniden deneyin',
  unknown: 'Bu bağlantıyı tanımıyoruz. Lütfen e-postadan bir kez daha açın.',
};
