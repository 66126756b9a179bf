import './kn-meeting.ts';
