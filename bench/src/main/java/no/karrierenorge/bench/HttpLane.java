package no.karrierenorge.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept connection over which paths are asked for; as little work as HTTP allows, since it shares the machine with what it measures. */
public final class HttpLane implements Load.Lane {
  private final int port;
  private final String headers;
  private Socket socket;
  private InputStream in;

  public HttpLane(int port, String accept) throws IOException {
    this.port = port;
    this.headers = " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\n\r\n";
    this.socket = connect();
    this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  private Socket connect() throws IOException {
    var fresh = new Socket("127.0.0.1", port);
    fresh.setTcpNoDelay(true);
    return fresh;
  }

  /** The server ends a connection now and then, and says so beforehand. */
  private void reconnect() throws IOException {
    socket.close();
    socket = connect();
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  @Override
  public void ask(String path) throws IOException {
    socket.getOutputStream().write(("GET " + path + headers).getBytes(StandardCharsets.ISO_8859_1));
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) throw new IOException(path + ": " + status);
    int length = -1;
    boolean last = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) length = Integer.parseInt(header.substring(15).strip());
      if (header.equalsIgnoreCase("Connection: close")) last = true;
    }
    if (length >= 0) in.skipNBytes(length);
    else skipChunks();
    if (last) reconnect();
  }

  private void skipChunks() throws IOException {
    for (int size = chunk(); size > 0; size = chunk()) in.skipNBytes(size + 2L);
    line();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int letter = in.read(); letter != '\n'; letter = in.read()) {
      if (letter < 0) throw new EOFException("the connection was closed");
      if (letter != '\r') line.append((char) letter);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
