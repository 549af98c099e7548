package dev.pledgeledger.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// A value of a document together with where it stands, so that a refusal can name the place.
record JsonPlace(JsonNode node, String path) {

    private static final int LONGEST_SHOWN = 40;

    static String pathOf(JsonPointer pointer) {
        var path = new StringBuilder("$");
        for (JsonPointer at = pointer; !at.matches(); at = at.tail()) {
            path.append(
                    at.getMatchingIndex() >= 0
                            ? "[" + at.getMatchingIndex() + "]"
                            : "." + shown(at.getMatchingProperty()));
        }
        return path.toString();
    }

    /// This object, once it is sure to have these fields and no others.
    JsonPlace having(String... fields) {
        if (node.isMissingNode()) {
            throw refused("内容がありません。");
        }
        if (!node.isObject()) {
            throw refused("オブジェクト { … } が必要です。");
        }
        Set<String> known = Set.of(fields);
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new ReportJsonException(path + "." + shown(name), "知らない項目です。");
            }
        }
        for (String name : fields) {
            if (!node.has(name)) {
                throw new ReportJsonException(path + "." + name, "項目がありません。");
            }
        }
        return this;
    }

    JsonPlace at(String field) {
        return new JsonPlace(node.path(field), path + "." + field);
    }

    <T> List<T> list(Function<JsonPlace, T> read) {
        if (!node.isArray()) {
            throw refused("配列 [ … ] が必要です。");
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> read.apply(new JsonPlace(node.path(i), path + "[" + i + "]")))
                .toList();
    }

    /// As [#list], refusing two elements that have the same key.
    <T> List<T> distinct(Function<JsonPlace, T> read, Function<? super T, ?> key) {
        Set<Object> seen = new HashSet<>();
        return list(place -> {
            T value = read.apply(place);
            Object mark = key.apply(value);
            if (!seen.add(mark)) {
                throw place.refused("「" + shown(mark.toString()) + "」が重複しています。");
            }
            return value;
        });
    }

    <T> @Nullable T orNull(Function<JsonPlace, T> read) {
        return node.isNull() ? null : read.apply(this);
    }

    String text() {
        if (!node.isString()) {
            throw refused("文字列が必要です。");
        }
        String text = node.stringValue();
        if (text.codePoints().anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))) {
            throw refused("文字として正しくないもの（対にならないサロゲートまたは NUL）が含まれています。");
        }
        return text;
    }

    int number(int least) {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least) {
            throw refused(least + "以上の整数が必要です。");
        }
        return node.intValue();
    }

    /// What a text stands for; `form` says what was expected where it stands for nothing.
    <T> T parsed(Function<String, Optional<T>> parse, String form) {
        String text = text();
        return parse.apply(text).orElseThrow(() -> refused("「" + shown(text) + "」は" + form + "ではありません。"));
    }

    /// A piece of the document as it may stand in a message of one line.
    static String shown(String text) {
        String line = text.replaceAll("\\p{C}+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    ReportJsonException refused(String reason) {
        return new ReportJsonException(path, reason);
    }
}
