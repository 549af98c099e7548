package dev.pledgeledger.intake;

import dev.pledgeledger.common.Block;
import dev.pledgeledger.common.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// Cells of the published table: fragments of HTML whose tags are often not closed.
final class Cells {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Cells() {}

    static List<String> of(String line) {
        return List.of(line.split("\t", -1));
    }

    /// The words of a cell on one line.
    static String plain(String html) {
        boolean markup = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
        String text = markup ? Jsoup.parseBodyFragment(html).body().text() : html;
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static boolean isBlank(String html) {
        return plain(html).isEmpty();
    }

    static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /// The pieces of a cell that its markup keeps apart, without their marks.
    static List<String> lines(String html) {
        List<String> lines = new ArrayList<>();
        Prose.fromHtml(html).blocks().forEach(block -> addLines(block, lines));
        return lines;
    }

    private static void addLines(Block block, List<String> lines) {
        switch (block) {
            case Block.Paragraph(var own) -> lines.addAll(own);
            case Block.Heading(var text) -> lines.add(text);
            case Block.Bullets(var items) -> items.forEach(item -> addLines(item, lines));
            case Block.Numbered(var items) -> items.forEach(item -> lines.addAll(item.lines()));
            case Block.Note(var own) -> lines.addAll(own);
        }
    }

    private static void addLines(Block.Bullet bullet, List<String> lines) {
        lines.addAll(bullet.lines());
        bullet.inner().forEach(inner -> addLines(inner, lines));
    }
}
