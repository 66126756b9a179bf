import './system-map.ts';
