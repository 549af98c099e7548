package dev.pledgeledger.common;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How one text became another, item by item and word by word inside an item: what stayed, changed, came, went or
/// only stands elsewhere. The items stand in the order in which both texts are read side by side.
public record ProseDifference(List<ItemChange> items) {

    public ProseDifference {
        items = List.copyOf(items);
    }

    public static ProseDifference between(Prose before, Prose after) {
        return of(ProseItem.of(before.source()), ProseItem.of(after.source()), Likeness::of);
    }

    /// The same for a list of names, of which one is never a variant of another.
    public static ProseDifference ofMembers(List<String> before, List<String> after) {
        return of(members(before), members(after), (one, other) -> 0);
    }

    private static ProseDifference of(List<ProseItem> before, List<ProseItem> after, ItemPairs.Measure likeness) {
        return new ProseDifference(SideBySide.of(before, after, ItemPairs.between(before, after, likeness)));
    }

    private static List<ProseItem> members(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new ProseItem(i == 0 ? "" : "\n", names.get(i)))
                .toList();
    }

    /// Whether both texts are the same to the letter.
    public boolean isEmpty() {
        return sameItems() && items.stream().noneMatch(ItemChange::isOnlyMovedApart);
    }

    /// Whether both texts have the same items in the same order: then blank lines alone can differ.
    public boolean sameItems() {
        return items.stream().allMatch(item -> item.kind() == ItemChange.Kind.SAME);
    }

    /// The text as it was.
    public String before() {
        return items.stream()
                .filter(item -> item.kind().isBefore())
                .map(item ->
                        Objects.requireNonNull(item.was()).gap() + item.words().before())
                .collect(Collectors.joining());
    }

    /// The text as it is.
    public String after() {
        return items.stream()
                .filter(item -> item.kind().isAfter())
                .map(item ->
                        Objects.requireNonNull(item.is()).gap() + item.words().after())
                .collect(Collectors.joining());
    }
}
