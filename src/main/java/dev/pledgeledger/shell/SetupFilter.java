package dev.pledgeledger.shell;

import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.Installation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// As long as there is no city, every page leads to the one that founds it.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class SetupFilter extends OncePerRequestFilter {

    private final Installation installation;

    SetupFilter(Installation installation) {
        this.installation = installation;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForAPage(request) && !installation.isFounded()) {
            response.sendRedirect(request.getContextPath() + "/" + AccountPaths.SETUP);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return request.getMethod().equals("GET")
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !path.equals("/" + AccountPaths.SETUP)
                && !path.startsWith("/actuator/");
    }
}
