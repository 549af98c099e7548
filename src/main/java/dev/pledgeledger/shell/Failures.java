package dev.pledgeledger.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.Notices;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/// Tells the person what went wrong with what she just did; the page and what is typed in it stay.
class Failures implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (event.getThrowable() instanceof IOException) {
            // The browser hung up before it had its answer: nobody is there to be told.
            return;
        }
        if (ui == null) {
            ErrorId.log(event.getThrowable());
            return;
        }
        switch (event.getThrowable()) {
            case Refused refused ->
                Notices.attention(refused.reasons().stream()
                        .map(reason -> ui.getTranslation(reason.textKey(), reason.arguments()))
                        .collect(Collectors.joining()));
            case AccountRefused refused ->
                Notices.attention(refused.reasons().stream()
                        .map(reason -> ui.getTranslation(reason.textKey()))
                        .collect(Collectors.joining()));
            case AccessDeniedException denied ->
                Notices.wrong(ui.getTranslation("shell.error.deniedNotice", ErrorId.denied(denied)));
            case Throwable failure -> Notices.wrong(ui.getTranslation("shell.error.notice", ErrorId.log(failure)));
        }
    }
}
