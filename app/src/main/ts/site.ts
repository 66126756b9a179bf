import './system-map.ts';
import './chat/kn-calls.ts';
import './chat/kn-compose.ts';
import './chat/kn-conversation.ts';
import './chat/kn-exit.ts';
import './guard/kn-guard.ts';
import './search/kn-suggest.ts';
import './service/kn-renew.ts';
