package org.beffroi.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

/** What is said of rows is said of all of them, or of the first by that name. */
class ImportDoubtsTest {

    private static final Sentence OF_THE_FILE = sentence("import.reading", "a.csv");
    private static final Sentence ZONE = sentence("import.go");
    private static final Sentence FIRST = sentence("import.value.lines", 7, "7");
    private static final Sentence ALL = sentence("import.value.lines", 450, "450");

    private final Language french = new Language(Locale.FRENCH);

    private static Sentence sentence(String key, Object... arguments) {
        return Sentence.of(ImportDoubts.class, key, arguments);
    }

    private static ImportPreview preview(Sentence... ofRows) {
        List<Sentence> warnings = new ArrayList<>(List.of(OF_THE_FILE));
        warnings.addAll(List.of(ofRows));
        return new ImportPreview(
                Path.of("a.csv"),
                Optional.empty(),
                "csv",
                new Term("generic", "generic", "générique"),
                1,
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ZoneId.of("Europe/Paris"),
                ZONE,
                warnings,
                new ImportPreview.Noticed(200, List.of(ofRows)));
    }

    private static Optional<ImportCensus> census(Optional<List<Sentence>> noticed) {
        return Optional.of(
                new ImportCensus(900, 0, 0, 0, 0, 0, noticed.isPresent(), Optional.empty(), noticed, List.of()));
    }

    private String in(ImportPreview preview, Optional<ImportCensus> census) {
        return new ImportDoubts(preview, census).in(french);
    }

    @Test
    void until_all_rows_are_counted_the_first_are_named() {
        String said = french.say(OF_THE_FILE) + "\nSur les 200 premières lignes\u00a0:\n" + french.say(FIRST);
        assertThat(in(preview(FIRST), Optional.empty())).isEqualTo(said);
        assertThat(in(preview(FIRST), census(Optional.empty())))
                .as("too many to be read")
                .isEqualTo(said);
    }

    @Test
    void then_all_rows_speak_and_what_is_of_the_file_is_said_once() {
        assertThat(in(preview(FIRST), census(Optional.of(List.of(OF_THE_FILE, ZONE, ALL)))))
                .isEqualTo(french.say(OF_THE_FILE) + "\n" + french.say(ALL));
        assertThat(in(preview(FIRST), census(Optional.of(List.of()))))
                .as("all is well further down")
                .isEqualTo(french.say(OF_THE_FILE));
        assertThat(in(preview(ALL), census(Optional.of(List.of(ALL)))))
                .as("the same in all rows as in the first")
                .endsWith(french.say(ALL));
    }

    @Test
    void a_file_without_doubt_says_nothing_of_rows() {
        assertThat(in(preview(), Optional.empty())).isEqualTo(french.say(OF_THE_FILE));
    }

    @Test
    void four_sentences_are_said_at_most() {
        List<Sentence> many = List.of(
                sentence("import.value.lines", 1, "1"),
                sentence("import.value.lines", 2, "2"),
                sentence("import.value.lines", 3, "3"),
                sentence("import.value.lines", 4, "4"));
        assertThat(in(preview(), census(Optional.of(many)))).hasLineCount(4);
    }
}
