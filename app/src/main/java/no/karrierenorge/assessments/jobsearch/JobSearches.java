package no.karrierenorge.assessments.jobsearch;

import no.karrierenorge.assessments.ShippedFile;
import org.springframework.stereotype.Component;

/** What is said about looking for work, as it is in force. */
@Component
class JobSearches {
  private final JobSearch current = ShippedFile.learning("job-search.yaml", JobSearch.class);

  JobSearch current() {
    return current;
  }
}
