package org.beffroi.workbench.source.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.Harvest.Kind;
import org.beffroi.workbench.source.model.list.ListSource;
import org.junit.jupiter.api.Test;

class SourceDraftTest {

    private static final Kind KIND = new Kind("list", SourceForm.of(new ListSource()), ListSource.class);
    private static final SourceDraft EMPTY =
            new SourceDraft("", KIND, Map.of(), Duration.ofHours(1), " ", Optional.empty(), "", Optional.empty(), "");
    private static final SourceDraft WHOLE = new SourceDraft(
            " echo ",
            KIND,
            Map.of("count", " 3 ", "note", " ", "token", "s3cret"),
            Duration.ofHours(1),
            "Savoir ce qui se dit",
            Optional.of(Lawful.Basis.PUBLIC_INTEREST),
            "1 000",
            Optional.of(Lawful.Rights.LINK),
            "intranet.local, flux.local:8080");

    @Test
    void an_empty_form_lacks_a_name_and_what_the_source_cannot_go_without() {
        assertThat(EMPTY.missing(Set.of())).containsOnlyKeys("parameter.count", "name");
        assertThat(EMPTY.secretsMissing()).isEmpty();
    }

    @Test
    void nothing_starts_without_purpose_basis_retention_and_rights() {
        assertThat(EMPTY.unlawful()).containsOnlyKeys("purpose", "basis", "retention", "rights");
        assertThat(EMPTY.lawful()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> EMPTY.settings(Instant.EPOCH, "Lou"));
    }

    @Test
    void a_name_is_given_once() {
        assertThat(WHOLE.missing(Set.of("echo")).values())
                .extracting(Sentence::key)
                .containsExactly("sources.add.name.taken");
        assertThat(WHOLE.missing(Set.of("ECHO"))).as("one file on many disks").isNotEmpty();
        assertThat(WHOLE.missing(Set.of("autre"))).isEmpty();
    }

    @Test
    void a_form_that_is_filled_in_becomes_settings_and_secrets_stay_out_of_them() {
        SourceSettings settings = WHOLE.settings(Instant.EPOCH, "Lou");
        assertThat(settings.name()).isEqualTo("echo");
        assertThat(settings.parameters()).containsExactly(Map.entry("count", "3"));
        assertThat(settings.lawful().retentionDays()).isEqualTo(1000);
        assertThat(settings.allowedHosts()).containsExactlyInAnyOrder("intranet.local", "flux.local:8080");
        assertThat(WHOLE.secrets()).containsExactly(Map.entry("token", "s3cret"));
    }

    @Test
    void a_name_has_accents_and_spaces_as_people_write_them() {
        SourceDraft draft = named("  L'\u00C9cho\u00A0des  deux rives ");
        assertThat(draft.missing(Set.of())).doesNotContainKey("name");
        assertThat(draft.settings(Instant.EPOCH, "Lou").name()).isEqualTo("L’Écho des deux rives");
        assertThat(named("a/b").missing(Set.of())).containsKey("name");
        assertThat(named("actualite\u0301s").settings(Instant.EPOCH, "Lou").name())
                .as("composed, as a name of a file is found again")
                .isEqualTo("actualit\u00E9s");
    }

    @Test
    void a_source_that_is_there_is_a_draft_from_which_the_same_source_is_made() {
        SourceSettings settings = WHOLE.settings(Instant.EPOCH, "Lou");
        SourceDraft again = SourceDraft.of(settings, KIND);
        assertThat(again.settings(Instant.EPOCH, "Lou")).isEqualTo(settings);
        assertThat(again.secrets()).isEmpty();
    }

    private static SourceDraft named(String name) {
        return new SourceDraft(
                name,
                KIND,
                WHOLE.written(),
                WHOLE.every(),
                WHOLE.purpose(),
                WHOLE.basis(),
                WHOLE.retention(),
                WHOLE.rights(),
                WHOLE.hosts());
    }
}
