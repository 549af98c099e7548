package dev.pledgeledger.proof;

import dev.pledgeledger.common.Refused;
import dev.pledgeledger.proof.Word.Use;
import java.util.ArrayList;
import java.util.List;

/// A word as somebody typed it.
///
/// @param note may be empty
public record WordDraft(Use use, String preferred, List<String> variants, String note) {

    public WordDraft {
        preferred = preferred.strip();
        variants = variants.stream()
                .map(String::strip)
                .filter(variant -> !variant.isEmpty())
                .distinct()
                .toList();
        note = note.strip();
    }

    /// The word, where the list can take it beside its others.
    ///
    /// @throws Refused where it says nothing, or contradicts itself or another word
    Word beside(List<ListedWord> others) {
        if (preferred.isEmpty() || variants.isEmpty()) {
            throw new Refused("proof.refused.wordIncomplete");
        }
        List<Refused> reasons = new ArrayList<>();
        for (String variant : variants) {
            boolean endless = use == Use.ANYWHERE && preferred.contains(variant);
            if (endless || variant.equals(preferred)) {
                reasons.add(new Refused("proof.refused.variantPreferred", variant));
            }
        }
        for (ListedWord other : others) {
            String listed = other.word().preferred();
            variants.stream()
                    .filter(listed::equals)
                    .forEach(variant -> reasons.add(new Refused("proof.refused.variantPreferred", variant)));
            if (other.word().variants().contains(preferred)) {
                reasons.add(new Refused("proof.refused.variantPreferred", preferred));
            }
            variants.stream()
                    .filter(other.word().variants()::contains)
                    .forEach(variant -> reasons.add(new Refused("proof.refused.variantTaken", variant, listed)));
        }
        Refused.where(reasons);
        return new Word(preferred, variants, use);
    }
}
