package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.junit.jupiter.api.Test;

class SendingStepTest {

    private final Digest empty =
            new Digest("Revue du lundi", "Revue du lundi", Locale.FRENCH, Optional.empty(), List.of(), List.of());
    private final Digest written = empty.with(new Digest.Words("La cantine reste calme."));
    private final Digest addressed =
            written.sentTo(List.of(new Correspondent("Directrice de cabinet", "dircab@ville.example")));

    @Test
    void it_leaves_where_it_has_something_to_say_somebody_to_read_it_and_a_server() {
        assertThat(SendingStep.of(addressed, false, true)).isEqualTo(SendingStep.SEND);
    }

    @Test
    void what_is_missing_is_asked_for_first_the_page_before_its_readers_and_these_before_the_server() {
        assertThat(SendingStep.of(empty, false, false)).isEqualTo(SendingStep.FILL);
        assertThat(SendingStep.of(empty.sentTo(addressed.recipients()), false, true))
                .isEqualTo(SendingStep.FILL);
        assertThat(SendingStep.of(written, false, false)).isEqualTo(SendingStep.ADDRESS);
        assertThat(SendingStep.of(written, false, true)).isEqualTo(SendingStep.ADDRESS);
        assertThat(SendingStep.of(addressed, false, false)).isEqualTo(SendingStep.SERVE);
    }

    @Test
    void somebody_who_is_being_written_down_counts_as_a_reader() {
        assertThat(SendingStep.of(written, true, true)).isEqualTo(SendingStep.SEND);
        assertThat(SendingStep.of(written, true, false)).isEqualTo(SendingStep.SERVE);
    }
}
