package dev.pledgeledger.publication;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What veraPDF has against a document as PDF/UA-1 and as PDF/A-3a.
final class PdfConformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    static List<String> faults(byte[] pdf) throws Exception {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .map(fault -> flavour.getId() + " " + fault.getRuleId().getClause() + ": " + fault.getMessage()
                                + " " + fault.getLocation().getContext())
                        .forEach(faults::add);
                if (!result.isCompliant() && faults.isEmpty()) {
                    faults.add(flavour.getId() + ": not compliant");
                }
            }
        }
        return faults;
    }
}
