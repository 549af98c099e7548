package dev.pledgeledger.publication;

import dev.pledgeledger.common.Block;
import dev.pledgeledger.common.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An achievement or a plan, taken out of the text of its entry. A heading is said of each item beneath it, and has a
/// line of its own only where there is none.
///
/// @param number within its side, from 1
/// @param parent number of the outer bullet that a bullet belongs to
/// @param text without its mark
record ItemLine(
        ReportLine line,
        DataCode side,
        int number,
        @Nullable Integer parent,
        DataCode kind,
        String heading,
        String text) {

    static List<ItemLine> of(ReportLine line) {
        List<ItemLine> items = new ArrayList<>();
        items.addAll(new Items(line, DataCode.ACHIEVEMENTS).of(line.entry().achievements()));
        items.addAll(new Items(line, DataCode.PLANS).of(line.entry().plans()));
        return items;
    }

    private static final class Items {

        private final List<ItemLine> items = new ArrayList<>();
        private final ReportLine line;
        private final DataCode side;
        private String heading = "";
        private int withoutItem;

        Items(ReportLine line, DataCode side) {
            this.line = line;
            this.side = side;
        }

        List<ItemLine> of(Prose text) {
            text.blocks().forEach(this::add);
            endHeading();
            return items;
        }

        private void add(Block block) {
            switch (block) {
                case Block.Heading(var words) -> {
                    endHeading();
                    heading = words;
                    withoutItem = items.size();
                }
                case Block.Paragraph(var lines) -> add(DataCode.PARAGRAPH, null, lines);
                case Block.Bullets(var bullets) -> bullets.forEach(bullet -> add(bullet, null));
                case Block.Numbered(var numbered) ->
                    numbered.forEach(item -> add(DataCode.NUMBERED, null, item.lines()));
                case Block.Note(var lines) -> add(DataCode.NOTE, null, lines);
            }
        }

        private void add(Block.Bullet bullet, @Nullable Integer parent) {
            boolean said = add(bullet.isOuter() ? DataCode.OUTER : DataCode.BULLET, parent, bullet.lines());
            Integer number = said ? Integer.valueOf(items.size()) : parent;
            bullet.inner().forEach(inner -> add(inner, number));
        }

        /// A mark with nothing behind it is no item.
        private boolean add(DataCode kind, @Nullable Integer parent, List<String> lines) {
            String text = String.join(" ", lines);
            return !PortableText.of(text).isEmpty()
                    && items.add(new ItemLine(line, side, items.size() + 1, parent, kind, heading, text));
        }

        private void endHeading() {
            if (!heading.isEmpty() && withoutItem == items.size()) {
                add(DataCode.HEADING, null, List.of(heading));
            }
        }
    }
}
