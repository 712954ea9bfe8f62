package org.beffroi.workbench.observatory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.Basis;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.census.CensusSource;
import org.beffroi.observatory.kept.KeptCensus;
import org.junit.jupiter.api.Test;

/** What is typed for a census, and the definition that it makes. */
class DefinitionDraftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final DefinitionDraft.Among ALL =
            new DefinitionDraft.Among(List.of(), List.of(), List.of(), List.of(), true, false);

    private static DefinitionDraft draft(String name, String day, Basis basis, String days) {
        return new DefinitionDraft(name, day, basis, days, ALL, "");
    }

    @Test
    void a_day_is_read_as_people_and_as_files_write_it() {
        assertThat(draft("a", "2026-11-01", Basis.DECLARED, "").asOf()).contains(DAY);
        assertThat(draft("a", " 1/11/2026 ", Basis.DECLARED, "").asOf()).contains(DAY);
        assertThat(draft("a", "hier", Basis.DECLARED, "").asOf()).isEmpty();
        assertThat(draft("a", "hier", Basis.DECLARED, "").wrong()).isPresent();
        assertThat(draft("a", "2026-02-30", Basis.DECLARED, "").asOf()).isEmpty();
    }

    @Test
    void a_name_with_spaces_becomes_one_that_a_folder_can_have() {
        CensusDefinition definition =
                draft("Présence des communes", "2026-11-01", Basis.DECLARED, "").definition();
        assertThat(definition.name()).isEqualTo("Présence-des-communes");
        assertThat(draft("  ", "2026-11-01", Basis.DECLARED, "").wrong()).isPresent();
    }

    @Test
    void days_count_where_accounts_must_be_active_and_only_then() {
        assertThat(draft("a", "2026-11-01", Basis.DECLARED, "90").definition().days())
                .isEmpty();
        assertThat(draft("a", "2026-11-01", Basis.ACTIVE, "90").definition().days())
                .contains(90);
        assertThat(draft("a", "2026-11-01", Basis.ACTIVE, "quatre-vingt-dix").wrong())
                .isPresent();
        assertThat(draft("a", "2026-11-01", Basis.ACTIVE, "0").wrong()).isPresent();
    }

    @Test
    void what_is_not_whole_says_no_definition() {
        assertThat(draft("a", "", Basis.DECLARED, "").words()).isEmpty();
        DefinitionDraft whole = new DefinitionDraft(
                "a",
                "2026-11-01",
                Basis.DECLARED,
                "",
                new DefinitionDraft.Among(
                        List.of(Territory.Kind.EPCI),
                        List.of("38"),
                        List.of(AccountNetwork.FACEBOOK),
                        List.of(),
                        true,
                        false),
                "  pour la presse ");
        assertThat(whole.definition().remark()).contains("pour la presse");
        assertThat(whole.words().stream().map(said -> said.in(Locale.FRENCH)))
                .anyMatch(said -> said.contains("intercommunalité"))
                .anyMatch(said -> said.contains("Facebook"))
                .anyMatch(said -> said.contains("38"))
                .contains("pour la presse");
    }

    @Test
    void a_name_that_is_taken_on_that_day_gets_a_number() {
        assertThat(DefinitionDraft.freeName("presence", DAY, List.of())).isEqualTo("presence");
        assertThat(DefinitionDraft.freeName("presence", DAY, List.of(kept("presence-2026-11-01"))))
                .isEqualTo("presence-2");
        assertThat(DefinitionDraft.freeName("presence", DAY, List.of(kept("presence-2026-10-01"))))
                .isEqualTo("presence");
    }

    static KeptCensus kept(String name) {
        return new KeptCensus(
                name,
                Path.of(name),
                new CensusDocument(
                        CensusDocument.FORMAT,
                        CensusDefinition.declared("presence"),
                        DAY,
                        "2026",
                        0,
                        new CensusSource(
                                "a", "a.json", 1, "00", DAY, Optional.empty(), true, 0, Optional.empty(), Map.of())));
    }

    @Test
    void what_is_wrong_is_said_of_its_field() {
        assertThat(draft(" ", "hier", Basis.DECLARED, "").problems())
                .containsOnlyKeys(DefinitionDraft.NAME, DefinitionDraft.DAY);
        assertThat(draft("a", "2026-11-01", Basis.ACTIVE, "0").problems()).containsOnlyKeys(DefinitionDraft.DAYS);
        assertThat(draft("-", "2026-11-01", Basis.DECLARED, "").problems()).containsOnlyKeys(DefinitionDraft.NAME);
        assertThat(draft("a", "2026-11-01", Basis.ACTIVE, "90").problems()).isEmpty();
    }
}
