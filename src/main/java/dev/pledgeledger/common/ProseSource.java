package dev.pledgeledger.common;

import dev.pledgeledger.common.Block.Bullet;
import dev.pledgeledger.common.Block.Bullets;
import dev.pledgeledger.common.Block.Heading;
import dev.pledgeledger.common.Block.Note;
import dev.pledgeledger.common.Block.Numbered;
import dev.pledgeledger.common.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The stored text of a [Prose]: put in order, written from blocks, drawn together on one line.
final class ProseSource {

    /// Leads a line that continues the item above it.
    static final String INDENT = "　";

    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\u00A0\\u2007\\u202F]");

    private ProseSource() {}

    static String clean(String typed) {
        List<String> lines = new ArrayList<>();
        boolean inItem = false;
        for (String raw : typed.split("\\R", -1)) {
            String seen = seen(raw);
            String line = seen.strip();
            boolean marked = ProseMarks.isMarked(line);
            if (line.isEmpty()) {
                inItem = false;
                if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
                    lines.add("");
                }
                continue;
            }
            inItem =
                    marked ? ProseMarks.read(line).kind() != ProseMarks.Kind.HEADING : inItem && !seen.startsWith(line);
            lines.add(inItem && !marked ? INDENT + line : line);
        }
        return String.join("\n", lines).strip();
    }

    /// Text in which all that looks like a blank is one.
    static String seen(String text) {
        return BLANK.matcher(ProseMarks.ZERO_WIDTH.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /// Lines of a cleaned text in one: marks keep the items apart.
    static String line(String source) {
        return clean(source)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String of(List<Block> blocks) {
        StringBuilder source = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                source.append(standsOff(before, block) ? "\n\n" : "\n");
            }
            source.append(one(block));
            before = block;
        }
        return source.toString();
    }

    private static boolean standsOff(Block before, Block block) {
        return switch (block) {
            case Paragraph p -> !(before instanceof Heading);
            case Heading h -> !(before instanceof Heading);
            case Bullets b -> before instanceof Bullets;
            case Numbered n -> before instanceof Numbered;
            case Note n -> false;
        };
    }

    private static String one(Block block) {
        return switch (block) {
            case Paragraph(var lines) -> String.join("\n", lines);
            case Heading(var text) -> "【" + text + "】";
            case Bullets(var items) -> items.stream().map(ProseSource::bullet).collect(Collectors.joining("\n"));
            case Numbered(var items) ->
                items.stream()
                        .map(item -> item(item.number() + ".", item.lines()))
                        .collect(Collectors.joining("\n"));
            case Note(var lines) -> item("※", lines);
        };
    }

    private static String bullet(Bullet bullet) {
        StringBuilder text = new StringBuilder(item(bullet.mark(), bullet.lines()));
        bullet.inner().forEach(inner -> text.append('\n').append(bullet(inner)));
        return text.toString();
    }

    private static String item(String mark, List<String> lines) {
        return ProseMarks.lead(mark, String.join("\n" + INDENT, lines));
    }
}
