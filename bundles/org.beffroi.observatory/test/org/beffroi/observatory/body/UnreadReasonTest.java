package org.beffroi.observatory.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.message.Sentence;
import org.beffroi.observatory.directory.DirectoryReader;
import org.beffroi.observatory.report.CensusLabels;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a record was set aside is kept in both languages, numbers of lines and reasons within reasons included. */
class UnreadReasonTest {

    /** Every reason of the bundles that read directories, with numbers and a reason for what they hold. */
    static Stream<Sentence> reasons() {
        Sentence inner = Sentence.of(CsvText.class, "row.cut.in.quotes");
        return Stream.concat(
                keys("org.beffroi.observatory.messages", "directory\\.(?:.*broken|record\\..*)")
                        .map(key -> Sentence.of(DirectoryReader.class, key, 12_345, inner, 7)),
                keys("org.beffroi.core.messages", "row\\..*")
                        .map(key -> Sentence.of(CsvText.class, key, 12_345, inner, 7)));
    }

    private static Stream<String> keys(String texts, String like) {
        return ResourceBundle.getBundle(texts, Locale.FRENCH).keySet().stream().filter(key -> key.matches(like));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void each_is_said_in_the_language_of_who_reads(Sentence why) throws IOException {
        DirectoryAssembly assembly = new DirectoryAssembly(new FrenchTerritories());
        assembly.broken(3, 12, why);
        List<KeptRecord> kept = assembly.finish();
        KeptRecord again = JsonRecords.read(JsonRecords.write(kept.getFirst()), KeptRecord.class);
        String french = why.in(Locale.FRENCH);
        assertThat(french).isNotEqualTo(why.in(Locale.ENGLISH));
        assertThat(CensusLabels.why(again, Locale.FRENCH)).contains(french);
        assertThat(CensusLabels.why(again, Locale.FRANCE)).contains(french);
        assertThat(CensusLabels.why(again, Locale.ENGLISH)).contains(why.in(Locale.ENGLISH));
        assertThat(again.why()).contains(why.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void what_an_earlier_version_kept_in_english_alone_is_still_told(Sentence why) throws IOException {
        String earlier =
                "{\"number\": 3, \"line\": 12, \"fate\": \"unreadable\", \"why\": \"%s\", \"id\": \"\", \"name\": \"\"}";
        KeptRecord kept = JsonRecords.read(
                String.format(Locale.ROOT, earlier, why.in(Locale.ENGLISH))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                KeptRecord.class);
        assertThat(CensusLabels.why(kept, Locale.FRENCH)).isPresent();
    }
}
