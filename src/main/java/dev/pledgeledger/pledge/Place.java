package dev.pledgeledger.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where something stands in a manifesto: 1 is an area, 1-2 a section, 1-2-3 a pledge.
public record Place(ManifestoId manifesto, List<Integer> numbers) {

    public Place {
        numbers = List.copyOf(numbers);
        if (numbers.isEmpty() || numbers.size() > 3) {
            throw new IllegalArgumentException("no place in a manifesto: " + numbers);
        }
    }

    public static Place of(ManifestoId manifesto, int... numbers) {
        return new Place(manifesto, IntStream.of(numbers).boxed().toList());
    }

    public Level level() {
        return switch (numbers.size()) {
            case 1 -> Level.AREA;
            case 2 -> Level.SECTION;
            default -> Level.PLEDGE;
        };
    }

    public int number() {
        return numbers.getLast();
    }

    /// The places it stands under, the area first.
    public List<Place> above() {
        return IntStream.range(1, numbers.size())
                .mapToObj(size -> new Place(manifesto, numbers.subList(0, size)))
                .toList();
    }

    /// A place on the level below.
    public Place below(int number) {
        return new Place(
                manifesto, Stream.concat(numbers.stream(), Stream.of(number)).toList());
    }

    /// A place beside it.
    public Place beside(int number) {
        List<Integer> other = new ArrayList<>(numbers);
        other.set(other.size() - 1, number);
        return new Place(manifesto, other);
    }

    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
