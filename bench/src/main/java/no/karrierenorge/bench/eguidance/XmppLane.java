package no.karrierenorge.bench.eguidance;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A person's connection to an XMPP server, as far as writing and reading messages goes. */
final class XmppLane {
  private static final String OPEN = "<stream:stream to='localhost' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";

  private final Socket socket;
  private final InputStream in;

  XmppLane(int port, String user, String password) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1024);
    logIn(user, password);
  }

  private void logIn(String user, String password) throws IOException {
    String plain = Base64.getEncoder().encodeToString(("\0" + user + "\0" + password).getBytes(StandardCharsets.UTF_8));
    write(OPEN);
    until("</stream:features>");
    write("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>" + plain + "</auth>");
    until("<success");
    write(OPEN);
    until("</stream:features>");
    write("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>screen</resource></bind></iq>");
    until("</iq>");
    write("<presence/>");
    until("<presence");
  }

  void write(String xml) throws IOException {
    socket.getOutputStream().write(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** What comes up to and with these words. */
  String until(String end) throws IOException {
    var text = new StringBuilder();
    for (int letter = in.read(); letter >= 0; letter = in.read()) {
      text.append((char) letter);
      if (letter == end.charAt(end.length() - 1) && endsWith(text, end)) return text.toString();
    }
    throw new EOFException("the server has closed: " + text);
  }

  private static boolean endsWith(StringBuilder text, String end) {
    return text.length() >= end.length() && text.substring(text.length() - end.length()).equals(end);
  }

  void cut() {
    try {
      socket.close();
    } catch (IOException gone) {
      // It is cut already.
    }
  }
}
