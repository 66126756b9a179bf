package no.karrierenorge.platform.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.karrierenorge.platform.web.SecurityHeaders;

/**
 * The ready bytes of a page that is the same for everybody.
 *
 * @param gzip the compressed bytes; the few who cannot take them get them unpacked
 * @param etag strong, made of the content
 * @param unchanged the headers for a reader who has it already
 * @param whole the headers that go with the bytes, but for their encoding
 */
record PublicPage(byte[] gzip, String etag, ReadyHeaders unchanged, ReadyHeaders whole, Instant until) {
  private static final ReadyHeaders EVERY_PAGE = ReadyHeaders.of(SecurityHeaders.ALL)
      .and(Map.of("Cache-Control", PublicPageValve.CACHE_CONTROL, "Vary", "Accept-Encoding"));

  static PublicPage of(byte[] html, String language, Instant until) {
    var checksum = new CRC32C();
    checksum.update(html);
    String etag = "\"" + Long.toHexString(checksum.getValue()) + "-" + Integer.toHexString(html.length) + "\"";
    ReadyHeaders unchanged = EVERY_PAGE.and(Map.of("ETag", etag));
    ReadyHeaders whole = unchanged.and(Map.of("Content-Type", "text/html;charset=UTF-8", "Content-Language", language));
    return new PublicPage(compressed(html), etag, unchanged, whole, until);
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
