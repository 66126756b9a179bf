package no.karrierenorge.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * A WebSocket as a client has it, over a plain socket: as little work as the protocol allows, since it shares the machine with what it
 * measures. It can be cut without a goodbye. Reading waits: give it a virtual thread.
 */
public final class WebSocketLane implements AutoCloseable {
  private static final int LAST = 0x80;
  private static final int CONTINUED = 0;
  private static final int TEXT = 1;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int PONG = 10;
  private static final int MASKED = 0x80;
  private static final int NO_MASK = 0;
  private static final int CONNECT_MILLIS = 3000;
  private static final int HANDSHAKE_MILLIS = 5000;

  private final Socket socket = new Socket();
  private final DataInputStream in;

  /** @param headers more lines of the request, each with its end, such as a cookie */
  public WebSocketLane(int port, String path, String headers) throws IOException {
    try {
      socket.setTcpNoDelay(true);
      socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
      in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1024));
      socket.setSoTimeout(HANDSHAKE_MILLIS);
      greet(port, path, headers);
      socket.setSoTimeout(0);
    } catch (IOException failure) {
      socket.close();
      throw failure;
    }
  }

  private void greet(int port, String path, String headers) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a2FycmllcmVub3JnZS5ubw==\r\n" + headers + "\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    String status = line();
    if (!status.startsWith("HTTP/1.1 101")) throw new IOException(path + ": " + status);
    while (!line().isEmpty()) continue;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int letter = in.readUnsignedByte(); letter != '\n'; letter = in.readUnsignedByte()) {
      if (letter != '\r') line.append((char) letter);
    }
    return line.toString();
  }

  /** How long reading waits for the next frame before it gives up; for ever if this is not called. */
  public void waitsAtMost(Duration patience) throws IOException {
    socket.setSoTimeout((int) patience.toMillis());
  }

  public void send(String text) throws IOException {
    write(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A mask of zeros leaves the bytes as they are. */
  private synchronized void write(int kind, byte[] content) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(content.length + 14).put((byte) (LAST | kind));
    if (content.length < 126) frame.put((byte) (MASKED | content.length));
    else frame.put((byte) (MASKED | 126)).putShort((short) content.length);
    frame.putInt(NO_MASK).put(content);
    socket.getOutputStream().write(frame.array(), 0, frame.position());
  }

  /** The next text; nothing when the other side has closed. Pings are answered on the way. */
  public Optional<String> receive() throws IOException {
    var text = new ByteArrayOutputStream(256);
    for (int head = in.read(); head >= 0; head = in.read()) {
      byte[] content = in.readNBytes(length());
      int kind = head & 0x0f;
      if (kind == CLOSE) return Optional.empty();
      if (kind == PING) write(PONG, content);
      if (kind == TEXT || kind == CONTINUED) text.writeBytes(content);
      if ((kind == TEXT || kind == CONTINUED) && (head & LAST) != 0) return Optional.of(text.toString(StandardCharsets.UTF_8));
    }
    return Optional.empty();
  }

  private int length() throws IOException {
    int length = in.readUnsignedByte();
    if (length < 126) return length;
    return length == 126 ? in.readUnsignedShort() : Math.toIntExact(in.readLong());
  }

  /** Ends it as a lost network does for the other side: by a reset, without a word. */
  public void cut() {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException gone) {
      // It is cut already.
    }
  }

  @Override
  public void close() {
    cut();
  }
}
