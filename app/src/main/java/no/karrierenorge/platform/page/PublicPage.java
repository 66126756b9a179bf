package no.karrierenorge.platform.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The ready bytes of a page that is the same for everybody.
 *
 * @param gzip the compressed bytes; the few who cannot take them get them unpacked
 * @param etag strong, made of the content
 */
record PublicPage(byte[] gzip, String etag, String language, Instant until) {
  static PublicPage of(byte[] html, String language, Instant until) {
    var checksum = new CRC32C();
    checksum.update(html);
    String etag = "\"" + Long.toHexString(checksum.getValue()) + "-" + Integer.toHexString(html.length) + "\"";
    return new PublicPage(compressed(html), etag, language, until);
  }

  byte[] plain() {
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return unpacked.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] compressed(byte[] html) {
    var bytes = new ByteArrayOutputStream(html.length / 4);
    try (var gzip = new BestGzip(bytes)) {
      gzip.write(html);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
