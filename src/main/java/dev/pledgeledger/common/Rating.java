package dev.pledgeledger.common;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/// 達成状況: how far an entry has come. Unrated is the absence of a rating, never [#E].
public enum Rating {
    A(100),
    B(75),
    C(50),
    D(25),
    E(0);

    private final int progress;

    Rating(int progress) {
        this.progress = progress;
    }

    /// Progress in per cent as the legend of the report states it.
    public int progress() {
        return progress;
    }

    /// How many grades this rating lies above the other; negative where it lies below.
    public int gradesAbove(Rating other) {
        return (progress - other.progress) / 25;
    }

    /// Key of its word in the translation bundle.
    public String textKey() {
        return "common.rating." + name();
    }

    /// The rating a single letter stands for, full-width letters included.
    public static Optional<Rating> parse(String letter) {
        String plain = Normalizer.normalize(letter.strip(), Normalizer.Form.NFKC);
        return Arrays.stream(values())
                .filter(rating -> rating.name().equals(plain))
                .findFirst();
    }
}
