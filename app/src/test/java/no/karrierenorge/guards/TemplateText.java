package no.karrierenorge.guards;

import java.util.ArrayList;
import java.util.List;

/** Finds the words a template says by itself: letters that are neither in a tag, nor in an expression, nor in a directive. */
final class TemplateText {
  private static final List<String> DIRECTIVES = List.of("@import", "@param");

  private final String template;
  private final List<String> found = new ArrayList<>();
  private int at;

  private TemplateText(String template) {
    this.template = template;
  }

  /** Each run of own words as {@code line: words}. */
  static List<String> of(String template) {
    var reader = new TemplateText(template);
    while (reader.at < template.length()) reader.step();
    return reader.found;
  }

  private void step() {
    char next = template.charAt(at);
    if (isDirective()) at = endOf("\n");
    else if (template.startsWith("<%--", at)) at = endOf("--%>");
    else if (template.startsWith("<!--", at)) at = endOf("-->");
    else if (next == '<') skipTag();
    else if (template.startsWith("${", at) || template.startsWith("!{", at) || template.startsWith("$unsafe{", at)) skipBraces('{', '}');
    else if (next == '@') skipDirective();
    else if (next == '&') at = endOf(";");
    else if (Character.isLetter(next)) takeWords();
    else at++;
  }

  private boolean isDirective() {
    return DIRECTIVES.stream().anyMatch(directive -> template.startsWith(directive, at));
  }

  /** A tag ends at its own bracket: one inside an attribute's expression is not it. */
  private void skipTag() {
    while (at < template.length() && template.charAt(at) != '>') {
      if (template.startsWith("${", at)) skipBraces('{', '}');
      else if (template.charAt(at) == '@') skipDirective();
      else at++;
    }
    at++;
  }

  private void skipDirective() {
    if (template.startsWith("@`", at)) {
      at += 2;
      return;
    }
    int word = at + 1;
    while (word < template.length() && (Character.isLetterOrDigit(template.charAt(word)) || template.charAt(word) == '.')) word++;
    at = word;
    if (at < template.length() && template.charAt(at) == '(') skipArguments();
  }

  /** The arguments of a directive may hold content of their own, between {@code @`} and a backtick: that is read like the rest. */
  private void skipArguments() {
    int content = template.indexOf("@`", at);
    int start = at;
    skipBraces('(', ')');
    if (content > start && content < at) at = content + 2;
  }

  private void skipBraces(char open, char close) {
    int depth = 0;
    boolean quoted = false;
    for (; at < template.length(); at++) {
      char here = template.charAt(at);
      if (here == '"') quoted = !quoted;
      if (quoted) continue;
      if (here == open) depth++;
      if (here == close && --depth == 0) break;
    }
    at++;
  }

  private void takeWords() {
    int start = at;
    while (at < template.length() && "<$@&!`".indexOf(template.charAt(at)) < 0) at++;
    long line = template.substring(0, start).lines().count();
    found.add(Math.max(1, line) + ": " + template.substring(start, at).strip());
  }

  private int endOf(String mark) {
    int end = template.indexOf(mark, at);
    return end < 0 ? template.length() : end + mark.length();
  }
}
