package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Normalizer;
import java.util.Locale;

/// Finds what is to be chosen by any part of its name, typed wide or narrow, in capitals or not.
public final class PartOfName {

    private PartOfName() {}

    public static <T> ComboBox.ItemFilter<T> of(ItemLabelGenerator<T> name) {
        return (item, typed) -> plain(name.apply(item)).contains(plain(typed));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
