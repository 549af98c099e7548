package dev.pledgeledger.pledge.ui;

import dev.pledgeledger.pledge.ManifestoPart;
import dev.pledgeledger.pledge.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be seen of a manifesto: one area, or what holds some words, with the headings it stands under.
record ManifestoFilter(@Nullable ManifestoPart area, String words) {

    List<ManifestoPart> of(List<ManifestoPart> parts) {
        Set<Place> shown = new HashSet<>();
        parts.stream().filter(this::matches).forEach(part -> {
            shown.add(part.place());
            shown.addAll(part.place().above());
        });
        return parts.stream().filter(part -> shown.contains(part.place())).toList();
    }

    private boolean matches(ManifestoPart part) {
        boolean inArea = area == null
                || part.place().numbers().getFirst().equals(area.place().number());
        String text = words.strip();
        return inArea && (part.words().contains(text) || part.place().toString().startsWith(text));
    }
}
