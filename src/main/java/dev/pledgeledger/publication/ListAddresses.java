package dev.pledgeledger.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UrlPathHelper;

/// Answers what the form of the list asks where no script does. On any other server the same address shows the list.
@Controller
@ConditionalOnWebApplication
class ListAddresses {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PublicSiteAddresses site;

    ListAddresses(PublicSiteAddresses site) {
        this.site = site;
    }

    @GetMapping(
            path = {
                "/public/{year}/list/",
                "/public/{year}/list/index.html",
                "/public/{year}/editions/{edition}/list/",
                "/public/{year}/editions/{edition}/list/index.html"
            },
            params = "q")
    ResponseEntity<Resource> answer(HttpServletRequest request, @RequestParam MultiValueMap<String, String> asked)
            throws IOException {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        ResponseEntity<Resource> list = site.page(path.substring("/public".length()));
        Resource page = list.getBody();
        if (!list.getStatusCode().is2xxSuccessful() || page == null) {
            return list;
        }
        String answer = ListAnswer.to(page.getContentAsString(StandardCharsets.UTF_8), asked);
        return ResponseEntity.ok()
                .contentType(PAGE)
                .cacheControl(CacheControl.noCache())
                .body(new ByteArrayResource(answer.getBytes(StandardCharsets.UTF_8)));
    }
}
