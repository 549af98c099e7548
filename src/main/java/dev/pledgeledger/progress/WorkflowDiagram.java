package dev.pledgeledger.progress;

import dev.pledgeledger.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The workflow as a drawing, made from the table of [Step]: a column for each state, a line for each step, an arrow
/// from where it begins to where it leads. A ring means that the state stays.
public final class WorkflowDiagram {

    private static final List<State> STATES = List.of(State.values());
    private static final List<Step> STEPS = List.of(Step.values());
    private static final int LABELS = 190;
    private static final int COLUMN = 86;
    private static final int HEAD = 64;
    private static final int LINE = 26;
    private static final int RIGHT = 300;

    private final Locale locale;

    private WorkflowDiagram(Locale locale) {
        this.locale = locale;
    }

    /// As SVG in the colour of the text around it.
    public static String svg(Locale locale) {
        return new WorkflowDiagram(locale).draw("");
    }

    /// As SVG that stands alone, black on white.
    public static String page(Locale locale) {
        return new WorkflowDiagram(locale).draw("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>") + "\n";
    }

    private String draw(String ground) {
        int width = LABELS + COLUMN * STATES.size() + RIGHT;
        int height = HEAD + LINE * STEPS.size() + 16;
        StringBuilder svg = new StringBuilder(
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\""
                                + " font-family=\"BIZ UDPGothic, Noto Sans JP, sans-serif\" font-size=\"13\""
                                + " fill=\"currentColor\" stroke=\"none\">")
                        .formatted(width, height, escaped(text("progress.workflow.title"))));
        svg.append(ground);
        for (State state : STATES) {
            svg.append(column(state, height));
        }
        for (Step step : STEPS) {
            svg.append(line(step));
        }
        return svg.append("</svg>").toString();
    }

    private String column(State state, int height) {
        int x = x(state);
        String word = text(state.textKey());
        int half = (word.length() + 1) / 2;
        List<String> lines =
                word.length() > 6 ? List.of(word.substring(0, half), word.substring(half)) : List.of("", word);
        return label(x, 22, "middle", lines.getFirst())
                + label(x, 40, "middle", lines.getLast())
                + "<path d=\"M%d %d V%d\" stroke=\"currentColor\" stroke-opacity=\"0.25\"/>"
                        .formatted(x, HEAD - 14, height - 8);
    }

    private String line(Step step) {
        int y = HEAD + LINE * STEPS.indexOf(step);
        StringBuilder svg = new StringBuilder("<path d=\"M0 %d H%d\" stroke=\"currentColor\" stroke-opacity=\"0.12\"/>"
                .formatted(y + LINE / 2, LABELS + COLUMN * STATES.size() + RIGHT));
        svg.append(label(LABELS - 46, y + 5, "end", text(step.textKey())));
        svg.append(label(
                LABELS + COLUMN * STATES.size(), y + 5, "start", text(step.who().textKey())));
        step.startsFrom().stream().sorted().forEach(from -> svg.append(begins(step, from, y)));
        if (!step.follows().isEmpty()) {
            svg.append(arrows(step, y));
        }
        return svg.toString();
    }

    private static String begins(Step step, State from, int y) {
        return step.follows().isEmpty()
                ? "<circle cx=\"%d\" cy=\"%d\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
                        .formatted(x(from), y)
                : "<circle cx=\"%d\" cy=\"%d\" r=\"4.5\"/>".formatted(x(from), y);
    }

    /// One stroke from the outermost beginning on each side to every state that can follow.
    private static String arrows(Step step, int y) {
        StringBuilder svg = new StringBuilder();
        for (State to : step.follows()) {
            boolean usual = to == step.follows().getFirst();
            farthest(step, to).forEach(from -> svg.append(arrow(x(from), x(to), y, usual)));
        }
        return svg.toString();
    }

    private static Stream<State> farthest(Step step, State to) {
        List<State> from = step.startsFrom().stream().sorted().toList();
        return Stream.of(
                        from.getFirst().compareTo(to) < 0 ? from.getFirst() : null,
                        from.getLast().compareTo(to) > 0 ? from.getLast() : null)
                .flatMap(Stream::ofNullable);
    }

    private static String arrow(int from, int to, int y, boolean usual) {
        int side = from < to ? -1 : 1;
        return ("<path d=\"M%d %d H%d\" stroke=\"currentColor\" stroke-width=\"2\"%s/>"
                        + "<path d=\"M%d %d l%d -5 v10 z\"/>")
                .formatted(from, y, to + side * 9, usual ? "" : " stroke-dasharray=\"5 4\"", to, y, side * 11);
    }

    private static String label(int x, int y, String anchor, String words) {
        return words.isEmpty()
                ? ""
                : "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(x, y, anchor, escaped(words));
    }

    private static int x(State state) {
        return LABELS + COLUMN * STATES.indexOf(state);
    }

    private String text(String key) {
        return Texts.of(locale, key);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
