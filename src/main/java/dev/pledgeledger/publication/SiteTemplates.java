package dev.pledgeledger.publication;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Renders the pages of the site and of what is printed. An engine of its own: the site does not depend on what the
/// application serves.
final class SiteTemplates {

    /// Code points that HTML forbids; what typed them was a mishap of copying.
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\t\n]]|[\\uFDD0-\\uFDEF]|[\\x{FFFE}\\x{FFFF}]|[\\x{1FFFE}\\x{1FFFF}]");

    private static final SpringTemplateEngine ENGINE = engine();

    private final SiteAbout about;

    SiteTemplates(SiteAbout about) {
        this.about = about;
    }

    private static SpringTemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        var resolver = new ClassLoaderTemplateResolver(SiteTemplates.class.getClassLoader());
        resolver.setPrefix("site/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Messages());
        return engine;
    }

    /// @param data what the page says to machines, empty for nothing
    String render(SitePage page, String data) {
        return render(
                page.template(),
                Map.of("page", page, "about", about, "marks", about.marks().texts(), "data", data));
    }

    String render(String template, Object page) {
        return render(template, Map.of("page", page, "marks", about.marks().texts()));
    }

    private static String render(String template, Map<String, Object> values) {
        return allowed(ENGINE.process(template, new Context(SiteText.language(), values)));
    }

    /// Without what neither HTML nor XML can hold.
    static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /// Texts of the templates, from the same place as all texts of the site. A missing one is a bug and stops.
    private static final class Messages extends AbstractMessageResolver {

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] values) {
            return SiteText.of(key, values == null ? new Object[0] : values);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] values) {
            throw new IllegalStateException("no text " + key);
        }
    }
}
