import './system-map.ts';
import './search/kn-suggest.ts';
