package org.beffroi.workbench.listen.model.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

/** What narrows a search to an import is called by its day, not by the name of its batch. */
class BatchWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static BatchWords in(Locale locale) {
        Language language = new Language(locale);
        return new BatchWords(language, new Days(language, ZoneId.of("Europe/Paris"), TODAY));
    }

    @Test
    void an_import_is_called_by_its_day_in_the_zone_of_the_dossier_and_what_it_brought() {
        List<String> late = List.of("import-20261128-233000-9c0762");
        assertThat(in(Locale.FRENCH).of(late, 3041)).contains("Import du 29 novembre, 3\u202F041 mentions");
        assertThat(in(Locale.ENGLISH).of(late, 1)).contains("Import of 29 November, 1 mention");
        assertThat(in(Locale.FRENCH).of(List.of("import-20250301-100000-9c0762"), 0))
                .contains("Import du 1er mars 2025, aucune mention");
    }

    @Test
    void several_files_of_one_import_are_one_and_a_visit_is_called_so() {
        assertThat(in(Locale.FRENCH)
                        .of(List.of("import-20261129-080000-ab12cd-1", "import-20261129-080000-ab12cd-2"), 12))
                .contains("Import du 29 novembre, 12 mentions");
        assertThat(in(Locale.FRENCH)
                        .of(
                                List.of(
                                        "harvest-l-echo-des-rives-20261127-080000-ab12cd",
                                        "import-20261129-080000-ab12cd"),
                                2))
                .contains("Relevé du 27 novembre ou Import du 29 novembre, 2 mentions");
    }

    @Test
    void a_batch_whose_name_tells_nothing_has_no_words() {
        assertThat(in(Locale.FRENCH).of(List.of("demo"), 3)).isEmpty();
        assertThat(in(Locale.FRENCH).of(List.of("import-20269999-080000-ab12cd"), 3))
                .isEmpty();
        assertThat(in(Locale.FRENCH).of(List.of("import-20261129-080000-ab12cd", "demo"), 3))
                .isEmpty();
        assertThat(in(Locale.FRENCH).of(List.of(), 3)).isEmpty();
    }
}
