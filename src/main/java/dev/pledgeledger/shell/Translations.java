package dev.pledgeledger.shell;

import com.vaadin.flow.i18n.I18NProvider;
import dev.pledgeledger.common.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

@Component
class Translations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.of(locale, key, arguments);
    }
}
