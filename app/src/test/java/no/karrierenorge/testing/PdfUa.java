package no.karrierenorge.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether everybody can read a PDF, by the rules of PDF/UA-1 (ISO 14289-1). */
public final class PdfUa {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUa() {}

  /** What breaks the rules: clause and message. */
  public static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return judge.validate(parser).getTestAssertions().stream().filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> one.getRuleId().getClause() + ": " + one.getMessage()).distinct().toList();
    }
  }
}
