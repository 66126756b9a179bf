/** What templates of every tool are given about a folder. */
@NamedInterface("view")
@NullMarked
package no.karrierenorge.portfolio.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
