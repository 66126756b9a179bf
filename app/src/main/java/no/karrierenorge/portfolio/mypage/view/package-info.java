/** What the templates of {@code mypage} are given. */
@NullMarked
package no.karrierenorge.portfolio.mypage.view;

import org.jspecify.annotations.NullMarked;
