package dev.pledgeledger.publication;

import dev.pledgeledger.cycle.CycleId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Shows previews to those whom [PreviewService] lets see them. Nothing of it is kept on the way.
@Controller
@ConditionalOnWebApplication
class PreviewAddresses {

    private static final String PREVIEW = "/preview/";

    private final PreviewService previews;

    PreviewAddresses(PreviewService previews) {
        this.previews = previews;
    }

    static String of(CycleId cycle) {
        return PREVIEW + cycle.value() + "/";
    }

    @GetMapping(PREVIEW + "{cycle:\\d{1,18}}/{*path}")
    ResponseEntity<Resource> page(@PathVariable long cycle, @PathVariable String path) {
        return new FileAnswers(PREVIEW + cycle, CacheControl.noStore())
                .of(previews.site(new CycleId(cycle)), path)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
