package org.beffroi.workbench.source.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        assertThat(keys(EMPTY.missing(Set.of())))
                .containsExactly("sources.add.name.wrong", "sources.add.parameter.missing");
    }

    @Test
    void nothing_starts_without_purpose_basis_retention_and_rights() {
        assertThat(keys(EMPTY.unlawful()))
                .containsExactly(
                        "sources.add.purpose.missing",
                        "sources.add.basis.missing",
                        "sources.add.retention.missing",
                        "sources.add.rights.missing");
        assertThatIllegalStateException().isThrownBy(() -> EMPTY.settings(Instant.EPOCH, "Lou"));
    }

    @Test
    void a_name_is_given_once() {
        assertThat(keys(WHOLE.missing(Set.of("echo")))).containsExactly("sources.add.name.taken");
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

    private static List<String> keys(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::key).toList();
    }
}
