package no.karrierenorge.admissions.points;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On what ground somebody is ranked. */
public enum Ground {
  @JsonProperty("diploma")
  DIPLOMA,
  @JsonProperty("vocational-with-subjects")
  VOCATIONAL_WITH_SUBJECTS,
  @JsonProperty("six-subjects")
  SIX_SUBJECTS,
  /** Part-time upper secondary for adults: only the age steps know it. */
  @JsonProperty("part-time-with-required-practice")
  PART_TIME
}
