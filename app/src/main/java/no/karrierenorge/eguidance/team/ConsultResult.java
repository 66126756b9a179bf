package no.karrierenorge.eguidance.team;

/** What comes of a question to a colleague, or of a note behind a conversation. */
enum ConsultResult {
  DONE("done"),
  /** She has no part in the conversation, or it is over. */
  NOT_HERS("not-found"),
  /** The colleague is not on duty. */
  NOT_PRESENT("not-present");

  private final String word;

  ConsultResult(String word) {
    this.word = word;
  }

  /** As frames and addresses name it. */
  String word() {
    return word;
  }
}
