package no.karrierenorge.eguidance.backroom;

/** A line of the backroom is committed on this node. */
record BackroomSaid(int seq) {}
