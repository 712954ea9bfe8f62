package org.beffroi.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "fr_FR.UTF-8, , en, fr",
        "fr, , en, fr",
        "en_US.UTF-8, , fr-FR, en",
        "de_DE.UTF-8, , fr-FR, en",
        "C, , en, fr",
        "C.UTF-8, , en, fr",
        "POSIX, , en, fr",
        ", , en, fr",
        ", , en-GB, en",
        ", , fr-CA, fr",
        "C.UTF-8, , de-DE, en",
        "en_US.UTF-8, fr_FR.UTF-8, en-US, fr"
    })
    void theEnvironmentNamesIt(String lang, String all, String machine, String expected) {
        Map<String, String> environment = new HashMap<>();
        if (lang != null) {
            environment.put("LANG", lang);
        }
        if (all != null) {
            environment.put("LC_ALL", all);
        }
        assertThat(UserLanguage.of(environment, Locale.forLanguageTag(machine))).isEqualTo(Locale.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "FR, fr", "fr-CA, fr", "en, en", "en_GB, en", "de, en", "'', en"})
    void whoeverAsksForOneHasIt(String name, String expected) {
        assertThat(UserLanguage.named(name)).isEqualTo(Locale.of(expected));
    }
}
