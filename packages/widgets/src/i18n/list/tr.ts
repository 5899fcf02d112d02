import type {ListTexts} from './index.js';

/** Turkish at B1. */
export const tr: ListTexts = {
  filters: 'Hangi kampanyaları göreceğinizi seçin',
  theme: 'Konu',
  allThemes: 'Bütün konular',
  status: 'Durum',
  statuses: {
    '': 'Bütün kampanyalar',
    open: 'Katılabilirsiniz',
    ready: 'Gerçekleşecek',
    funded: 'Başarıldı',
    realised: 'Tamamlandı',
  },
  loading: 'Kampanyalar yükleniyor',
  shown: (_count, number) => `${number} kampanya`,
  shownOfMore: (_count, number) => `${number} kampanya. Daha fazlası var.`,
  empty: 'Şu anda gösterilecek kampanya yok.',
  emptyFiltered: 'Seçiminize uyan kampanya yok.',
  showAll: 'Bütün kampanyaları göster',
  more: 'Daha fazla kampanya göster',
  moreFailed: 'Daha fazla kampanya alınamadı. Lütfen yeniden deneyin.',
  failed: 'Kampanyalar şu anda alınamıyor. Lütfen daha sonra yeniden deneyin.',
  unknown: 'Bu belediye burada tanınmıyor.',
  retry: 'Yeniden deneyin',
};
