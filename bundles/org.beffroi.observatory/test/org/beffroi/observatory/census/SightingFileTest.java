package org.beffroi.observatory.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write by hand of accounts they saw. */
class SightingFileTest {

    private static final String HEAD = "kind,code,network,account,seen,exists,last_post,by\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"oui, true", "Non, false", "yes, true", "1, true", "faux, false"})
    void yes_and_no_are_read_as_people_write_them(String typed, boolean exists) throws IOException {
        assertThat(read("commune,01001,facebook,un,2026-01-01," + typed + ",,moi")
                        .exists())
                .isEqualTo(exists);
    }

    @Test
    void days_are_read_as_people_write_them() throws IOException {
        Sighting seen = read("commune,01001,facebook,un,3/11/2026,oui,28/02/2026,moi");
        assertThat(seen.seen()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(seen.lastPost()).contains(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "commune,01001,facebook,un,2026-01-01,sans doute,,moi | sans doute | exists",
                "commune,01001,facebook,un,31/02/2026,oui,,moi | 31/02/2026 | seen",
                "commune,01001,facebook,un,hier,oui,,moi | hier | seen",
                "commune,01001,facebook,un,2026-01-01,oui,2026-13-01,moi | 2026-13-01 | last_post",
                "comune,01001,facebook,un,2026-01-01,oui,,moi | comune | kind",
                "commune,01001,facebouc,un,2026-01-01,oui,,moi | facebouc | network",
                "commune,,facebook,un,2026-01-01,oui,,moi | code | code"
            })
    void a_cell_that_cannot_be_read_is_named_with_its_line_in_the_readers_language(
            String row, String typed, String column) {
        assertThatThrownBy(() -> read(row)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                assertThat(refusal.sentence().in(locale))
                        .contains("sightings.csv", "2", typed, column)
                        .doesNotContain("could not be parsed", "No enum constant", "{");
            }
        });
    }

    private Sighting read(String row) throws IOException {
        Path file = folder.resolve("sightings.csv");
        Files.writeString(file, HEAD + row + "\n");
        return SightingFile.read(file).getFirst();
    }
}
