/**
 * Work values: cards to sort into three piles, and then in pairs until the order of the most important is clear. No value is better than
 * another. {@code Sorting} asks as little as a good sorting can; what contradicts itself stands side by side.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
