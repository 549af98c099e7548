package dev.pledgeledger.common;

import java.util.List;

/// A part of a [Prose]. Its lines carry no mark.
public sealed interface Block {

    /// Lines that belong together; between two of them the writer broke the line.
    record Paragraph(List<String> lines) implements Block {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /// 【text】 on a line of its own.
    record Heading(String text) implements Block {}

    /// ・ bullets, or ○ ● bullets with ・ bullets beneath them.
    record Bullets(List<Bullet> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// An item of [Bullets].
    ///
    /// @param mark the mark as typed
    /// @param inner the ・ bullets beneath an outer bullet
    record Bullet(String mark, List<String> lines, List<Bullet> inner) {
        public Bullet {
            lines = List.copyOf(lines);
            inner = List.copyOf(inner);
        }

        public boolean isOuter() {
            return ProseMarks.isOuter(mark);
        }
    }

    /// Numbered items.
    record Numbered(List<NumberedItem> items) implements Block {
        public Numbered {
            items = List.copyOf(items);
        }
    }

    record NumberedItem(int number, List<String> lines) {
        public NumberedItem {
            lines = List.copyOf(lines);
        }
    }

    /// ※ note.
    record Note(List<String> lines) implements Block {
        public Note {
            lines = List.copyOf(lines);
        }
    }
}
