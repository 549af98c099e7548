package dev.pledgeledger.publication;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The HTML checker of the W3C, within this process.
final class NuValidator {

    /// Not held against a page: bringing a text into this form would change old forms of kanji in names.
    private static final String NORMALIZATION = "not in Unicode Normalization Form C";

    private static final long DEEP = 64L << 20;
    private static final String HTML5 = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> faults = new ArrayList<>();

    NuValidator() throws Exception {
        deep(() -> {
            var handler = new Collector();
            validator.setUpMainSchema(HTML5, handler);
            validator.setUpValidatorAndParsers(handler, true, false);
            return handler;
        });
    }

    /// Errors and warnings of a page, a line each.
    List<String> faults(String html) throws Exception {
        return deep(() -> {
            faults.clear();
            var source = new InputSource(new StringReader(html));
            source.setSystemId("page.html");
            validator.checkHtmlInputSource(source);
            return List.copyOf(faults);
        });
    }

    /// The schema of HTML is walked by recursion, deeper than the stack of an ordinary thread.
    private static <T> T deep(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "html checker", DEEP);
        thread.start();
        return task.get();
    }

    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) throws SAXException {
            if (!String.valueOf(fault.getMessage()).contains(NORMALIZATION)) {
                faults.add("warning " + fault.getLineNumber() + ": " + fault.getMessage());
            }
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add("error " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
