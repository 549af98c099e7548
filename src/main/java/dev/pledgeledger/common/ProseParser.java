package dev.pledgeledger.common;

import dev.pledgeledger.common.Block.Bullet;
import dev.pledgeledger.common.Block.Bullets;
import dev.pledgeledger.common.Block.Heading;
import dev.pledgeledger.common.Block.Note;
import dev.pledgeledger.common.Block.Numbered;
import dev.pledgeledger.common.Block.NumberedItem;
import dev.pledgeledger.common.Block.Paragraph;
import dev.pledgeledger.common.ProseMarks.Marked;
import java.util.ArrayList;
import java.util.List;

/// Reads the source of a [Prose] into blocks: first into marked pieces, then the pieces of one list together.
final class ProseParser {

    /// A marked line with the lines that continue it, or the lines of a paragraph.
    private record Piece(Marked first, List<String> lines, boolean afterBlank) {}

    private final List<Block> blocks = new ArrayList<>();
    private final List<Bullet> bullets = new ArrayList<>();
    private final List<Bullet> inner = new ArrayList<>();
    private final List<NumberedItem> numbered = new ArrayList<>();

    private ProseParser() {}

    static List<Block> parse(String source) {
        ProseParser parser = new ProseParser();
        pieces(ProseSource.clean(source)).forEach(parser::add);
        parser.closeLists();
        return List.copyOf(parser.blocks);
    }

    private static List<Piece> pieces(String source) {
        List<Piece> pieces = new ArrayList<>();
        boolean blank = true;
        for (String line : source.lines().toList()) {
            if (line.isEmpty()) {
                blank = true;
                continue;
            }
            Marked marked = ProseMarks.read(line.strip());
            Piece last = blank ? null : pieces.getLast();
            if (last != null && continues(line, marked, last)) {
                last.lines().add(marked.text());
            } else {
                pieces.add(new Piece(marked, new ArrayList<>(List.of(marked.text())), blank));
            }
            blank = false;
        }
        return pieces;
    }

    private static boolean continues(String line, Marked marked, Piece last) {
        if (marked.kind() != ProseMarks.Kind.NONE) {
            return false;
        }
        return last.first().kind() == ProseMarks.Kind.NONE || line.startsWith(ProseSource.INDENT);
    }

    private void add(Piece piece) {
        if (piece.afterBlank()) {
            closeLists();
        }
        switch (piece.first().kind()) {
            case OUTER -> {
                closeNumbered();
                closeOuter();
                if (!bullets.isEmpty() && !bullets.getFirst().isOuter()) {
                    closeBullets();
                }
                bullets.add(new Bullet(piece.first().mark(), piece.lines(), List.of()));
            }
            case INNER -> {
                closeNumbered();
                addInner(new Bullet(piece.first().mark(), piece.lines(), List.of()));
            }
            case NUMBER -> {
                closeBullets();
                numbered.add(new NumberedItem(piece.first().number(), piece.lines()));
            }
            case NONE -> addAlone(new Paragraph(piece.lines()));
            case HEADING -> addAlone(new Heading(piece.first().text()));
            case NOTE -> addAlone(new Note(piece.lines()));
        }
    }

    private void addInner(Bullet bullet) {
        boolean beneathOuter = !bullets.isEmpty() && bullets.getLast().isOuter();
        (beneathOuter ? inner : bullets).add(bullet);
    }

    private void closeOuter() {
        if (!inner.isEmpty()) {
            Bullet outer = bullets.removeLast();
            bullets.add(new Bullet(outer.mark(), outer.lines(), inner));
            inner.clear();
        }
    }

    private void addAlone(Block block) {
        closeLists();
        blocks.add(block);
    }

    private void closeLists() {
        closeBullets();
        closeNumbered();
    }

    private void closeBullets() {
        closeOuter();
        if (!bullets.isEmpty()) {
            blocks.add(new Bullets(bullets));
            bullets.clear();
        }
    }

    private void closeNumbered() {
        if (!numbered.isEmpty()) {
            blocks.add(new Numbered(numbered));
            numbered.clear();
        }
    }
}
