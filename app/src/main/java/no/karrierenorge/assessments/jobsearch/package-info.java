/**
 * Looking for work: a log of applications with dates and reminders, a calendar file of them, a workbook for letters, and the rights one
 * should know. Both live in the room of tools and not in {@code portfolio}, since they share forms with the reflection tasks; what is
 * written is an item in the writer's own folder. The workbook asks and writes nothing itself: the letter is put together of one's own words.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.jobsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
