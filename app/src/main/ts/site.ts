import './system-map.ts';
import './search/kn-suggest.ts';
import './service/kn-renew.ts';
