package org.beffroi.strategy.document.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BookRevisionTest {

    @Property
    void whatAFileCarriesIsReadAsItWasWritten(
            @ForAll @AlphaChars @StringLength(min = 1, max = 30) String key, @ForAll long revision) {
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            String book = BookRevision.book(key + "/été", "INTERNAL", language);
            BookRevision carried = new BookRevision(book, "odt", String.format(Locale.ROOT, "%016x", revision));
            assertThat(BookRevision.of(carried.text())).isEqualTo(Optional.of(carried));
            assertThat(BookRevision.strategy(book)).isEqualTo(key + "/été");
            assertThat(BookRevision.audience(book)).isEqualTo("internal");
            assertThat(BookRevision.language(book)).isEqualTo(language.getLanguage());
        }
    }

    @Test
    void whatCarriesNoRevisionIsNone() {
        assertThat(BookRevision.of("ville/public")).isEmpty();
        assertThat(BookRevision.language("ville/public")).isEqualTo("fr");
    }
}
