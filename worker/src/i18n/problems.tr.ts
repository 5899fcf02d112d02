import type {ProblemTexts} from './problems.js';

/** Turkish at B1 level, with siz. */
export const problemsTr: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Her şey doğru doldurulmamış',
      detail: 'Her alanda ne yazdığına bakın ve düzeltin.',
    },
    'broken-json': {title: 'Mesaj okunamıyor', detail: 'İçerik geçerli JSON değil.'},
    'missing-header': {
      title: 'Bir başlık satırı eksik',
      detail: 'Duit-Client ve Idempotency-Key başlıklarını da gönderin.',
    },
    'proof-rejected': {
      title: 'Kötüye kullanıma karşı kontrol başarısız oldu',
      detail: 'Kontrolün süresi dolmuş ya da kontrol daha önce kullanılmış. Formu bir kez daha gönderin.',
    },
    unauthorised: {
      title: 'Bu bağlantı çalışmıyor',
      detail: 'Katkınızla ilgili son e-postadaki bağlantıyı açın.',
    },
    'origin-not-listed': {
      title: 'Bu web sitesi burada katkı alamaz',
      detail: 'Belediyenin web sitesinde ya da kampanyanın sayfasında katılın.',
    },
    'not-found': {title: 'Bulunamadı', detail: 'Bu yok ya da artık yok. Adresi kontrol edin.'},
    'method-not-allowed': {title: 'Burada mümkün değil', detail: 'Bu adreste bu komut kullanılamaz.'},
    'key-reused': {
      title: 'Bu anahtar daha önce kullanılmış',
      detail: 'Idempotency-Key başka bir mesaja ait. Yeni bir tane kullanın.',
    },
    'need-exhausted': {
      title: 'Artık o kadarı gerekmiyor',
      detail: 'Başkaları sizden önce davrandı. Daha küçük bir sayı ya da başka bir şey seçin.',
    },
    'campaign-closed': {
      title: 'Şu anda katılmak mümkün değil',
      detail: 'Bu kampanya kapandı ya da durdu. Kampanyanın sayfasında son durumu okuyabilirsiniz.',
    },
    'pledge-closed': {title: 'Artık değiştirilemez', detail: 'Bu katkı tamamlandı ya da geri çekildi.'},
    'token-used': {
      title: 'Bu bağlantı daha önce kullanılmış',
      detail: 'Katkınızla ilgili son e-postadaki bağlantıyı açın.',
    },
    'token-expired': {
      title: 'Bu bağlantının süresi doldu',
      detail: 'Hâlâ katılmak istiyor musunuz? O zaman formu yeniden doldurun.',
    },
    erased: {title: 'Bu veriler silindi', detail: 'Katkı artık yok.'},
    'body-too-large': {title: 'Mesaj çok büyük', detail: 'Metninizi kısaltın ve yeniden deneyin.'},
    'wrong-media-type': {
      title: 'Yanlış içerik türü',
      detail: 'Content-Type application/json ile JSON gönderin.',
    },
    'too-many-requests': {
      title: 'Şu anda çok yoğun',
      detail: 'Kısa sürede çok fazla mesaj geldi. Daha sonra yeniden deneyin.',
    },
    'internal-error': {
      title: 'Bizde bir şeyler ters gitti',
      detail: 'Daha sonra yeniden deneyin. Sorun sürüyor mu? O zaman bu mesajın numarasını bildirin.',
    },
    'format-not-offered': {
      title: 'Bu biçim bizde yok',
      detail: 'JSON ya da XML isteyin.',
    },
    'try-again': {
      title: 'Çok uzun sürüyor',
      detail:
        'Başarılı olup olmadığını bilmiyoruz. Yeniden deneyin: bu güvenlidir, hiçbir şey iki kez yapılmaz.',
    },
  },
  fields: {
    type: 'Buraya başka bir şey yazın: bu değer olmaz.',
    required: 'Bunu doldurun.',
    'unknown-field': 'Böyle bir alan yok.',
    characters: 'Bu metinde kullanılamayan karakterler var. Metni yeniden yazın.',
    'too-long': 'Bu metin çok uzun. Kısaltın.',
    'too-small': 'Bu çok az. Daha yüksek bir sayı ya da tutar yazın.',
    'too-large': 'Bu çok fazla. Daha düşük bir sayı ya da tutar yazın.',
    'whole-number': 'Bir tam sayı yazın.',
    'too-many': 'Bunlar çok fazla. Birkaçını çıkarın.',
    'nothing-pledged': 'Ne ile katılmak istediğinizi seçin.',
    email: 'Bir e-posta adresi yazın, örneğin ad@ornek.com.',
    url: 'Tam bir web adresi yazın.',
    choice: 'Seçeneklerden birini seçin.',
    token: 'Bu bağlantı tam değil. E-postadaki bağlantıyı yeniden açın.',
    unknown: 'Bu kampanyada böyle bir şey yok.',
    twice: 'Bu iki kez yazılmış.',
    'shift-required': 'Bir zaman dilimi seçin.',
    'shift-refused': 'Burada zaman dilimi seçemezsiniz.',
    'shift-over': 'Bu zaman dilimi geçti. Başka birini seçin.',
    'note-required': 'Ne bildiğinizi ya da ne yapabildiğinizi birkaç kelimeyle yazın.',
    'consent-required': 'Bilgilerinizin paylaşılmasına izin verin. Yoksa düzenleyen sizinle sözleşemez.',
    'privacy-notice-outdated': 'Gizlilik bildirimi değişti. Yenisini okuyun ve yeniden gönderin.',
    'page-not-listed': 'Bu sayfa katkı alamaz.',
    exhausted: (left) =>
      left ? `Bundan hâlâ gereken: ${left}. Daha düşük bir sayı seçin.` : 'Bundan artık gerekmiyor.',
  },
};
