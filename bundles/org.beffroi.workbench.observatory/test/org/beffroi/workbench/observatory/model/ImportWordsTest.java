package org.beffroi.workbench.observatory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.body.RecordFate;
import org.beffroi.observatory.census.CensusSource;
import org.beffroi.observatory.directory.ReadColumn;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.ObservatoryView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of an import is told in a few words, in both languages. */
class ImportWordsTest {

    private static KeptDirectory directory(Map<String, Long> fates, List<ReadColumn> columns) {
        long records = fates.values().stream().mapToLong(Long::longValue).sum();
        CensusSource source = new CensusSource(
                "liste",
                "liste.csv",
                1,
                "00",
                LocalDate.of(2026, 10, 1),
                Optional.empty(),
                true,
                records,
                Optional.empty(),
                fates);
        return new KeptDirectory(source, "2026", 1, Instant.EPOCH, "marie", columns);
    }

    private static ImportWords words(String language) {
        return new ImportWords(new Language(Locale.forLanguageTag(language)).with(ObservatoryView.class));
    }

    @Test
    void columns_are_told_by_their_heads() {
        KeptDirectory kept = directory(
                Map.of("used", 3L),
                List.of(
                        new ReadColumn("Commune", Optional.of("nom"), Optional.empty()),
                        new ReadColumn("Insta", Optional.empty(), Optional.of(AccountNetwork.INSTAGRAM)),
                        new ReadColumn("Maire", Optional.empty(), Optional.empty())));
        assertThat(words("fr").columns(kept, 9))
                .containsExactly("Colonnes lues\u00A0: Commune, Insta", "Laissées de côté\u00A0: Maire");
        assertThat(words("fr").columns(kept, 1)).first().isEqualTo("Colonnes lues\u00A0: Commune…");
        assertThat(words("fr").columns(directory(Map.of("used", 3L), List.of()), 9))
                .isEmpty();
        assertThat(words("fr").reasons(kept)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_fate_but_used_is_a_reason_with_its_number(String language) {
        for (RecordFate fate : RecordFate.values()) {
            KeptDirectory kept = directory(Map.of(fate.key(), 2L), List.of());
            Optional<String> reasons = words(language).reasons(kept);
            assertThat(reasons.isPresent()).as(fate.key()).isEqualTo(fate != RecordFate.USED);
            reasons.ifPresent(said -> assertThat(said).endsWith(" (2)"));
            assertThat(ImportWords.aside(kept)).isEqualTo(fate.state() == RecordFate.State.SET_ASIDE ? 2 : 0);
        }
    }
}
