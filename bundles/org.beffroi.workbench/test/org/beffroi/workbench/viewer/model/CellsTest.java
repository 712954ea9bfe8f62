package org.beffroi.workbench.viewer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.beffroi.core.result.Column;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellsTest {

    private static final Column START = Column.of("start", "début", Column.Kind.TIME);

    @ParameterizedTest
    @CsvSource({
        "fr, 2025-03-02T23:00:00Z, 3 mars",
        "fr, 2025-03-03T07:12:00Z, '3 mars, 08:12'",
        "fr, 2024-09-15T22:00:00Z, 16 septembre 2024",
        "en, 2025-03-02T23:00:00Z, 3 March"
    })
    void the_beginning_of_a_day_is_that_day(Locale locale, Instant moment, String said) {
        Language language = new Language(locale);
        Cells cells = new Cells(language, new Days(language, ZoneId.of("Europe/Paris"), LocalDate.of(2025, 10, 14)));

        assertThat(cells.text(START, moment)).isEqualTo(said);
    }
}
