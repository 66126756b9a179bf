package no.karrierenorge.portfolio.mypage.view;

/** Something that was saved or happened on a day. */
public record Moment(String when, String kind, String title, String path) {}
