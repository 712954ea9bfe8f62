package org.beffroi.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportCensus.Stretch;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class ComingWordsTest {

    private final ComingWords french = words(Locale.FRENCH);
    private final ComingWords english = words(Locale.ENGLISH);

    private static ComingWords words(Locale locale) {
        Language language = new Language(locale);
        return new ComingWords(language, new Days(language, ZoneId.of("Europe/Paris"), LocalDate.of(2025, 10, 14)));
    }

    private static ImportCensus census(long fresh, long known, long repeated, long refused, boolean exact) {
        return new ImportCensus(
                fresh, known, repeated, refused, 0, 0, exact, Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    void whatComesIsSaidInTheHeadAndOnTheButton() {
        ImportCensus census = census(3_041, 0, 0, 0, true);
        assertThat(french.of(census)).isEqualTo("3 041 mentions");
        assertThat(french.button(Optional.of(census))).isEqualTo("Importer 3 041 mentions");
        assertThat(english.button(Optional.of(census))).isEqualTo("Import 3,041 mentions");
        assertThat(french.button(Optional.of(census(1, 0, 0, 0, true)))).isEqualTo("Importer une mention");
    }

    @Test
    void whatDoesNotComeIsSaidApart() {
        assertThat(french.of(census(12, 2, 1, 3, true)))
                .isEqualTo("12 mentions · 2 déjà dans le dossier · une ligne répétée · 3 lignes ne peuvent être lues");
        assertThat(french.of(census(0, 40, 0, 0, true))).isEqualTo("Aucune nouvelle mention · 40 déjà dans le dossier");
    }

    @Test
    void theDaysOfWhatComesAreSaidOnceAllIsCounted() {
        // Half past ten in the evening of the 14th at Greenwich is the 15th in the town.
        Optional<Stretch> stretch =
                Optional.of(new Stretch(Instant.parse("2024-04-14T22:30:00Z"), Instant.parse("2025-10-14T08:00:00Z")));
        ImportCensus exact = new ImportCensus(3_041, 12, 0, 0, 0, 0, true, stretch, Optional.empty(), List.of());
        assertThat(french.of(exact))
                .isEqualTo("3 041 mentions · du 15 avril 2024 au 14 octobre 2025 · 12 déjà dans le dossier");
        assertThat(english.of(exact)).contains("15 April 2024").contains("14 October 2025");
        ImportCensus least = new ImportCensus(3_041, 12, 0, 0, 0, 0, false, stretch, Optional.empty(), List.of());
        assertThat(french.of(least))
                .as("others may be older or newer")
                .doesNotContain("2024")
                .doesNotContain("2025");
    }

    @Test
    void whatIsNotCertainIsNeverSaidAsIfItWere() {
        ImportCensus least = census(300_000, 0, 0, 0, false);
        assertThat(french.of(least)).isEqualTo("Au moins 300 000 mentions");
        assertThat(french.button(Optional.of(least))).isEqualTo("Importer");
        assertThat(french.button(Optional.empty())).isEqualTo("Importer");
        assertThat(french.button(Optional.of(census(0, 4, 0, 0, true)))).isEqualTo("Importer");
        assertThat(french.reading(0)).isEqualTo("Lecture du fichier…");
        assertThat(french.reading(2_000)).isEqualTo("Lecture du fichier… au moins 2 000 mentions");
    }

    @Test
    void rowsOfAValueAreThoseOfTheWholeFileOrUnsaid() {
        ValueUse first = new ValueUse("tone", "Ravi", 7, "");
        ValueUse all = new ValueUse("tone", "Ravi", 37, "");
        ValueUse later = new ValueUse("tone", "Fâché", 4, "");
        ImportCensus exact =
                new ImportCensus(400, 0, 0, 0, 0, 0, true, Optional.empty(), Optional.empty(), List.of(all, later));
        MetValues known = new MetValues(
                List.of(first), List.of(), Optional.of(exact), Map.of("tone", Map.of("Fâché", "negative")));
        assertThat(known.all()).containsExactly(all, new ValueUse("tone", "Fâché", 4, "negative"));
        assertThat(known.rows(first)).contains(37L);
        ImportCensus least =
                new ImportCensus(400, 0, 0, 0, 0, 0, false, Optional.empty(), Optional.empty(), List.of(all, later));
        assertThat(new MetValues(List.of(first), List.of(), Optional.of(least), Map.of()).rows(first))
                .isEmpty();
        assertThat(new MetValues(List.of(first), List.of(), Optional.empty(), Map.of()).rows(first))
                .isEmpty();
    }

    @Test
    void noFieldIsCalledByAWordMadeForQueries() {
        Language language = new Language(Locale.FRENCH);
        assertThat(language.name(CoreFields.LIKES)).isEqualTo("J’aime");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Language said = new Language(locale);
            assertThat(CoreFields.ALL)
                    .filteredOn(field -> !List.of("hashtags", "emotion").contains(field.name()))
                    .allSatisfy(field ->
                            assertThat(said.name(field)).doesNotContain("-").doesNotContain("'"));
        }
    }
}
