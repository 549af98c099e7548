package dev.pledgeledger.common;

import dev.pledgeledger.common.Block.Bullet;
import dev.pledgeledger.common.Block.Bullets;
import dev.pledgeledger.common.Block.Heading;
import dev.pledgeledger.common.Block.Note;
import dev.pledgeledger.common.Block.Numbered;
import dev.pledgeledger.common.Block.NumberedItem;
import dev.pledgeledger.common.Block.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/// Writes blocks as HTML. A text often sits in the cell of a table, so its headings are paragraphs.
final class ProseHtml {

    private ProseHtml() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(ProseHtml::one).collect(Collectors.joining("\n"));
    }

    private static String one(Block block) {
        return switch (block) {
            case Paragraph(var lines) -> "<p>" + lines(lines) + "</p>";
            case Heading(var text) -> "<p class=\"heading\"><strong>【" + escape(text) + "】</strong></p>";
            case Bullets(var items) -> bullets(items);
            case Numbered(var items) -> numbered(items);
            case Note(var lines) -> "<p class=\"note\">※" + lines(lines) + "</p>";
        };
    }

    private static String bullets(List<Bullet> items) {
        String start = items.getFirst().isOuter() ? "<ul class=\"outer\">" : "<ul>";
        return start + items.stream().map(ProseHtml::bullet).collect(Collectors.joining()) + "</ul>";
    }

    private static String bullet(Bullet bullet) {
        String start = bullet.mark().equals("●") ? "<li class=\"solid\">" : "<li>";
        return start + lines(bullet.lines()) + (bullet.inner().isEmpty() ? "" : bullets(bullet.inner())) + "</li>";
    }

    private static String numbered(List<NumberedItem> items) {
        StringBuilder html = new StringBuilder("<ol>");
        int expected = 1;
        for (NumberedItem item : items) {
            html.append(item.number() == expected ? "<li>" : "<li value=\"" + item.number() + "\">")
                    .append(lines(item.lines()))
                    .append("</li>");
            expected = item.number() + 1;
        }
        return html.append("</ol>").toString();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(ProseHtml::escape).collect(Collectors.joining("<br>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
