// What workspaces load beside the site's own scripts.
import './desk/kn-desk.ts';
import './desk/kn-finds.ts';
import './desk/kn-talk.ts';
import './team/kn-canned.ts';
import './team/kn-fresh.ts';
