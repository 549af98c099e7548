package dev.pledgeledger.shell;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// 手引き: a page for each role, in Japanese. Names of buttons and fields and what is said about them are not written in
/// it but named by their keys, so that guide and screens cannot say different things.
enum Guide {
    DRAFTER(Role.DRAFTER),
    HEAD(Role.HEAD, Role.DIRECTOR),
    REVIEWER(Role.REVIEWER),
    SIGNATORY(Role.SIGNATORY),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    AUDITOR(Role.AUDITOR);

    /// Where the pictures lie for the application, and for a reader of the repository's `docs/guide`.
    static final String PICTURES = "pictures/";
    static final String PICTURES_FROM_DOCS = "../../frontend/pictures/";

    private static final Pattern KEY = Pattern.compile("\\{\\{([\\w.]+)}}");
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private final Set<Role> roles;

    Guide(Role... roles) {
        this.roles = Set.of(roles);
    }

    Set<Role> roles() {
        return roles;
    }

    /// Its name in addresses and files.
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Guide> at(String address) {
        return Arrays.stream(values())
                .filter(guide -> guide.address().equals(address))
                .findFirst();
    }

    String textKey() {
        return "shell.guide." + name();
    }

    /// As it stands in the repository.
    String markdown() {
        return filled(PICTURES_FROM_DOCS);
    }

    /// As the application shows it. It is made of what we wrote ourselves, and of nothing that was typed.
    String html() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .build()
                .render(Parser.builder().extensions(EXTENSIONS).build().parse(filled(PICTURES)));
    }

    private String filled(String pictures) {
        Matcher keys = KEY.matcher(source().replace("](picture:", "](" + pictures));
        return keys.replaceAll(found -> Matcher.quoteReplacement(Texts.japanese(found.group(1))));
    }

    private String source() {
        try (InputStream file = Guide.class.getResourceAsStream("/guide/" + address() + ".md")) {
            if (file == null) {
                throw new IllegalStateException("no guide " + address());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
